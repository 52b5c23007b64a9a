package io.github.flinkupgradecheck.extractor.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Deadlines of user code, which are to end what hangs and not what the machine keeps waiting. */
final class InTimeTest {
  private static final long MILLIS = 1_500;

  private final AtomicBoolean late = new AtomicBoolean();

  @Test
  void givesAThreadThatDoesNotRunThoughItCouldMoreTime() throws Exception {
    // A thread in the kernel looks to the JVM like one that got no processor: it can run, and had no time.
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread caller = new Thread(() -> callAfter(2 * MILLIS, server));
      caller.start();
      assertEquals("called", confined(() -> accepted(server)));
      caller.join();
    }
    assertFalse(late.get());
  }

  @Test
  void doesNotWaitForWhatSleeps() {
    assertThrows(InterruptedException.class, () -> confined(() -> slept(2 * MILLIS)));
    assertTrue(late.get());
  }

  @Test
  void waitsForWhatHasADeadlineOfItsOwn() throws Exception {
    ClassLoader loader = getClass().getClassLoader();
    assertEquals("slept", confined(() -> InTime.call("its own", 3 * MILLIS, loader, () -> slept(2 * MILLIS))));
    assertFalse(late.get());
  }

  @Test
  void abandonsALoopWithoutEnd() {
    AtomicBoolean goesOn = new AtomicBoolean(true);
    assertThrows(TimeoutException.class, () -> confined(() -> looped(goesOn)));
    goesOn.set(false);
    assertTrue(late.get());
  }

  @Test
  void errorsThatUserCodeThrowsOfItsOwnAreExceptions() {
    AssertionError impossible = new AssertionError("a kind that there is not");
    ExecutionException thrown = assertThrows(ExecutionException.class, () -> confined(() -> { throw impossible; }));
    assertSame(impossible, thrown.getCause());
  }

  @Test
  void whatTheJvmThrowsComesAsItIs() {
    for (Error error : new Error[] {new NoClassDefFoundError("a/Missing"), new StackOverflowError()}) {
      assertSame(error, assertThrows(Error.class, () -> confined(() -> { throw error; })));
    }
  }

  private String confined(InTime.Work<String> work) throws Exception {
    return InTime.confined(MILLIS, getClass().getClassLoader(), work, () -> late.set(true));
  }

  private static String accepted(ServerSocket server) throws Exception {
    server.accept().close();
    return "called";
  }

  private static String slept(long millis) throws InterruptedException {
    Thread.sleep(millis);
    return "slept";
  }

  private static String looped(AtomicBoolean goesOn) {
    while (goesOn.get()) {
      Thread.yield();
    }
    return "looped";
  }

  private static void callAfter(long millis, ServerSocket server) {
    try {
      Thread.sleep(millis);
      new Socket(server.getInetAddress(), server.getLocalPort()).close();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
