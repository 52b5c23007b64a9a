package jobs;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** main() calls a server once, and its operator tries in every way that the JDK has; the port is the argument. */
public final class Reaches {
  private Reaches() {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(1);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10).keyBy(n -> n % 2).process(new Operator(port)).uid("reaches").print().uid("out");
    env.execute("reaches");
  }

  private interface Way {
    void go() throws Exception;
  }

  static final class Operator extends KeyedProcessFunction<Long, Long, Long> {
    private final int port;

    Operator(int port) {
      this.port = port;
    }

    @Override
    public void open(OpenContext context) {
      getRuntimeContext().getState(new ValueStateDescriptor<>("first", Long.class));
      InetSocketAddress server = new InetSocketAddress("127.0.0.1", port);
      byte[] bytes = {1};
      StringBuilder out = new StringBuilder();
      out.append(tried("name", () -> InetAddress.getByName("reaches.invalid")));
      out.append(tried("names", () -> InetAddress.getAllByName("reaches.invalid")));
      out.append(tried("socket", () -> new Socket("127.0.0.1", port).close()));
      out.append(tried("channel", () -> SocketChannel.open(server).close()));
      out.append(tried("nonblocking", () -> nonblocking(server)));
      out.append(tried("async", () -> AsynchronousSocketChannel.open().connect(server).get()));
      out.append(tried("datagram", () -> new DatagramSocket().send(new DatagramPacket(bytes, 1, server))));
      out.append(tried("multicast", () -> new MulticastSocket().send(new DatagramPacket(bytes, 1, server))));
      out.append(tried("datagram channel", () -> DatagramChannel.open().send(ByteBuffer.wrap(bytes), server)));
      out.append(
          tried("connected datagram", () -> DatagramChannel.open().connect(server).write(ByteBuffer.wrap(bytes))));
      URI uri = URI.create("http://127.0.0.1:" + port + "/");
      out.append(tried("url", () -> new URL(uri.toString()).openStream().close()));
      out.append(
          tried(
              "http",
              () ->
                  HttpClient.newHttpClient()
                      .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())));
      out.append(tried("process", () -> new ProcessBuilder("true").start()));
      throw new IllegalStateException("got out by [" + out.toString().trim() + "]");
    }

    private static void nonblocking(InetSocketAddress server) throws Exception {
      SocketChannel channel = SocketChannel.open();
      channel.configureBlocking(false);
      channel.connect(server);
    }

    /** Nothing if it was refused with the extractor's own words. */
    private static String tried(String name, Way way) {
      try {
        way.go();
        return name + " ";
      } catch (Exception refused) {
        for (Throwable one = refused; one != null; one = one.getCause()) {
          if (String.valueOf(one.getMessage()).contains("nothing outside may be reached while operators are started")) {
            return "";
          }
        }
        return name + " (" + refused + ") ";
      }
    }

    @Override
    public void processElement(Long value, Context context, Collector<Long> out) {
      out.collect(value);
    }
  }
}
