package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.Test;

/** Pages come whole and in order to where they were asked for, and nothing is read when that is over, however it ends. */
public class ReadAheadTest {
    private final AtomicReference<Thread> reader = new AtomicReference<>();
    private final AtomicInteger read = new AtomicInteger();

    @Test
    public void everyPageComesInOrderToTheThreadThatAskedForThem() {
        List<Integer> taken = new ArrayList<>();
        List<Thread> takers = new ArrayList<>();
        pages(1_000).each(page -> {
            taken.add(page);
            takers.add(Thread.currentThread());
        });
        assertEquals(IntStream.range(0, 1_000).boxed().toList(), taken);
        assertEquals(List.of(Thread.currentThread()), takers.stream().distinct().toList());
        assertNotEquals(Thread.currentThread(), reader.get());
        assertFalse(reader.get().isAlive());
        pages(0).each(page -> taken.add(page));
        assertEquals(1_000, taken.size());
    }

    @Test
    public void onlyFewAreReadBeforeSomebodyTakesThem() {
        pages(1_000).each(page -> assertTrue(page + " taken, " + read.get() + " read", read.get() <= page + 4));
        assertEquals(1_000, read.get());
    }

    @Test
    public void whatFailsInReadingFailsWhereItWasAskedFor() {
        for (Throwable failure : List.of(new IllegalStateException("down"), new OutOfMemoryError("none left"))) {
            List<Integer> taken = new ArrayList<>();
            Throwable seen = assertThrows(Throwable.class, () -> ahead(pages -> {
                pages.accept(1);
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }).each(taken::add));
            assertSame(failure, seen);
            assertEquals(List.of(1), taken);
            assertFalse(reader.get().isAlive());
        }
    }

    @Test(timeout = 60_000) // it would wait for ever
    public void whoStopsTakingLeavesNothingReading() {
        IllegalStateException gone = new IllegalStateException("the browser is gone");
        assertSame(gone, assertThrows(IllegalStateException.class, () -> pages(1_000).each(page -> {
            throw gone;
        })));
        assertFalse(reader.get().isAlive());
        assertTrue(read.get() + " read for nobody", read.get() < 10);
    }

    @Test
    public void whoIsInterruptedIsToldAndStaysSo() {
        Thread.currentThread().interrupt();
        assertThrows(IllegalStateException.class, () -> pages(1_000).each(page -> { }));
        assertTrue(Thread.interrupted());
        assertFalse(reader.get() != null && reader.get().isAlive());
    }

    private ReadAhead<Integer> pages(int many) {
        return ahead(pages -> IntStream.range(0, many).forEach(page -> {
            read.incrementAndGet();
            pages.accept(page);
        }));
    }

    private ReadAhead<Integer> ahead(Consumer<Consumer<Integer>> source) {
        return ReadAhead.of(pages -> {
            reader.set(Thread.currentThread());
            source.accept(pages);
        });
    }
}
