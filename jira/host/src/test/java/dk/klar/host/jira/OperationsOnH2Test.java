package dk.klar.host.jira;

import dk.klar.host.Database;
import dk.klar.host.data.TestDatabase;

public class OperationsOnH2Test extends OperationsContract {

    @Override
    protected Database database() {
        return TestDatabase.h2();
    }
}
