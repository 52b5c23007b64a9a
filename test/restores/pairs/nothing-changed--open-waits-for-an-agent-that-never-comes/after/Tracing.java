package pair;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A program beside the task manager that is told what happens, where there is one. */
final class Tracing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Tracing.class);
  private static final int TRIES = 4;

  private final Socket agent;

  private Tracing(Socket agent) {
    this.agent = agent;
  }

  /** Tries some times, and waits one second more after each. */
  static Tracing await(int port) throws InterruptedException {
    for (int tried = 1; tried <= TRIES; tried++) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
        return new Tracing(socket);
      } catch (IOException notYet) {
        LOG.info("Nobody traces on port {}, tried {} times", port, tried);
        Thread.sleep(Duration.ofSeconds(tried).toMillis());
      }
    }
    return new Tracing(null);
  }

  void tell(String what) {
    if (agent != null) {
      try {
        agent.getOutputStream().write(what.length());
      } catch (IOException gone) {
        LOG.info("Nobody traces any more", gone);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (agent != null) {
      agent.close();
    }
  }
}
