package jobs;

import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Asks for something of every kind, lives without each of them, and gives up in the end. */
public final class Needs {
  private Needs() {}

  public static void main(String[] arguments) throws Exception {
    Function<String, String> variable = System::getenv;
    variable.apply("NEEDS_BY_REFERENCE");
    System.getenv().getOrDefault("NEEDS_OPTIONAL", "none");
    System.getProperty("needs.optional", "none");
    System.getProperties().getProperty("needs.listed");
    Integer.getInteger("needs.number");
    if (!new File("/nowhere/asked.conf").exists() && !Files.exists(Paths.get("/nowhere/asked.path"))) {
      read("/nowhere/read.conf");
    }
    Needs.class.getResourceAsStream("needs.properties");
    load("com.acme.Absent");
    ServiceLoader.load(Runnable.class).findFirst();
    connect();
    throw new IllegalStateException("gives up");
  }

  private static void read(String file) {
    try (FileReader reader = new FileReader(file)) {
      reader.read();
    } catch (IOException noFile) {
      return;
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name);
    } catch (ClassNotFoundException noClass) {
      return;
    }
  }

  private static void connect() throws IOException {
    try {
      InetAddress.getByName("needs.invalid");
    } catch (IOException noHost) {
      // Goes on.
    }
    try (ServerSocket server = new ServerSocket(0);
        Socket socket = new Socket("localhost", server.getLocalPort())) {
      socket.getOutputStream().write(1);
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", 1), 1000);
    } catch (IOException refused) {
      return;
    }
  }
}
