package dk.klar.host.jira;

import dk.klar.host.Database;
import dk.klar.host.data.TestDatabase;

public class SearchOnH2Test extends SearchContract {

    @Override
    protected Database database() {
        return TestDatabase.h2();
    }
}
