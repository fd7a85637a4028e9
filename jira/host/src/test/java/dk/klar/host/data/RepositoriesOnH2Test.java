package dk.klar.host.data;

import dk.klar.host.Database;

public class RepositoriesOnH2Test extends RepositoryContract {

    @Override
    protected Database database() {
        return TestDatabase.h2();
    }
}
