package dk.klar.wiring;

import dk.klar.testing.AoDatabase;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Tests of Klar as it is wired, on either database. */
@RunWith(Parameterized.class)
public abstract class InTownhall {
    @Parameter
    public String name;

    @Parameter(1)
    public Supplier<AoDatabase> database;

    Townhall hall;

    @Parameters(name = "{0}")
    public static Object[][] databases() {
        return new Object[][] {{"H2", (Supplier<AoDatabase>) AoDatabase::h2}, {"PostgreSQL", (Supplier<AoDatabase>) AoDatabase::postgres}};
    }

    @Before
    public void open() {
        hall = new Townhall(database.get());
    }

    @After
    public void close() {
        hall.close();
    }
}
