import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * One broker that is its own controller, on ports of its own, with topics of two partitions. Arguments: an empty directory, the topics. Says where it
 * can be reached once it can be, and ends with its standard input.
 */
public final class Broker {
  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    String broker = "localhost:" + freePort();
    String controller = "localhost:" + freePort();
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "controller.quorum.voters", "1@" + controller,
            "listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller,
            "advertised.listeners", "PLAINTEXT://" + broker,
            "controller.listener.names", "CONTROLLER",
            "log.dirs", directory.resolve("data").toString()));
    // What a cluster of three takes for granted.
    for (String internal : new String[] {"offsets.topic", "transaction.state.log"}) {
      settings.put(internal + ".replication.factor", "1");
      settings.put(internal + ".num.partitions", "1");
    }
    settings.put("transaction.state.log.min.isr", "1");
    Path file = directory.resolve("server.properties");
    try (var out = Files.newBufferedWriter(file)) {
      settings.store(out, null);
    }
    // Standard output is for the address alone.
    var said = System.out;
    System.setOut(System.err);
    StorageTool.execute(new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()}, System.err);
    new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM).startup();
    List<NewTopic> topics = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      topics.add(new NewTopic(arguments[i], 2, (short) 1));
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin.createTopics(topics).all().get();
    }
    said.println(broker);
    said.flush();
    while (System.in.read() >= 0) {
      // Whoever started this is still there.
    }
    Runtime.getRuntime().halt(0);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
