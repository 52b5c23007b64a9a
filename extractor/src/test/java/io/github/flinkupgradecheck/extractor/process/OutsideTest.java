package io.github.flinkupgradecheck.extractor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.io.File;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What main() asks for is told when it fails, and nothing leaves the JVM once it is over: held against a server that listens. */
final class OutsideTest {
  private static final String VERSION = "2.2.0";

  /** This JDK and the others of the machine that Flink runs on. */
  static List<Path> javas() throws IOException {
    Path own = Paths.get(System.getProperty("java.home")).toRealPath();
    List<Path> homes = new ArrayList<>(Arrays.asList(own));
    Path installed = Paths.get("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      Files.list(installed)
          .filter(home -> !Files.isSymbolicLink(home) && Files.isExecutable(home.resolve("bin/java")))
          .filter(home -> !home.equals(own) && home.getFileName().toString().matches(".*(17|21|25).*"))
          .sorted()
          .forEach(homes::add);
    }
    return homes;
  }

  @ParameterizedTest
  @MethodSource("javas")
  void letsNothingOutOnceMainIsOver(Path java) throws Exception {
    Flink flink = Flink.of(VERSION);
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        DatagramSocket datagrams = new DatagramSocket(server.getLocalPort(), server.getInetAddress())) {
      Thread accepting = new Thread(() -> accept(server, calls));
      accepting.start();
      String job = "Reaches:" + server.getLocalPort();
      Extraction done = new Extraction(flink, SampleJobs.jar(flink), java, Json.object(), job);
      JsonObject operator = done.operator(job, "reaches");
      String because = operator.getString("incompleteBecause", "");
      assertTrue(because.contains("got out by []"), because);
      assertTrue(because.contains("at jobs.Reaches$Operator.open(Reaches.java:"), because);
      assertTrue(operator.get("states").toString().contains("{\"name\":\"first\",\"kind\":\"value\",\"seen\":\"registered\""));
      assertEquals(1, calls.get());
      datagrams.setSoTimeout(100);
      assertTrue(isSilent(datagrams));

      Extraction closed = new Extraction(flink, SampleJobs.jar(flink), java, Json.object().add("network", "none"), job);
      JsonObject failure = closed.failure(job);
      assertEquals("java.net.SocketException", failure.getString("exception", null));
      assertTrue(failure.getString("message", "").endsWith("while main() runs with --network none"));
      assertTrue(failure.getString("frame", "").startsWith("jobs.Reaches.main(Reaches.java:"));
      assertEquals("[\"127.0.0.1:" + server.getLocalPort() + "\"]", missing(failure, "hosts"));
      assertEquals(1, calls.get());
    }
  }

  @Test
  void namesEverythingThatWasAskedForAndMissed() throws Exception {
    Flink flink = Flink.of(VERSION);
    JsonObject failure = new Extraction(flink, SampleJobs.jar(flink), Paths.get(System.getProperty("java.home")), Json.object(), "Needs").failure("Needs");
    assertEquals("[\"NEEDS_BY_REFERENCE\",\"NEEDS_OPTIONAL\"]", missing(failure, "environment"));
    assertEquals("[\"needs.listed\",\"needs.number\",\"needs.optional\"]", missing(failure, "properties"));
    assertEquals(
        "[\"/nowhere/asked.conf\",\"/nowhere/asked.path\",\"/nowhere/read.conf\"]", missing(failure, "files"));
    assertEquals("[\"needs.properties\"]", missing(failure, "resources"));
    assertEquals("[\"com.acme.Absent\"]", missing(failure, "classes"));
    assertEquals("[\"java.lang.Runnable\"]", missing(failure, "services"));
    assertEquals("[\"127.0.0.1:1\",\"needs.invalid\"]", missing(failure, "hosts"));
    JsonObject missing = failure.get("missing").asObject();
    assertEquals("[\"environment NEEDS_OPTIONAL\",\"properties needs.optional\"]", missing.get("defaulted").toString());
    JsonObject where = missing.get("where").asObject();
    for (String asked :
        new String[] {"properties needs.listed", "files /nowhere/read.conf", "classes com.acme.Absent", "hosts needs.invalid"}) {
      assertTrue(where.getString(asked, "").matches("jobs\\.Needs\\.\\w+\\(Needs\\.java:\\d+\\)"), asked + ": " + where);
    }
  }

  /** From the outside all of it is one question, for the whole environment; Scala's own library answers the rest. */
  @Test
  void namesWhatScalaAskedFor() throws Exception {
    Flink flink = Flink.of(VERSION);
    Path java = Paths.get(System.getProperty("java.home"));
    String scala = flink.resolve("classpath-of-scala.txt", "flink-streaming-scala_2.12@1.20.3");
    JsonArray beside = new JsonArray();
    for (String one : scala.split(File.pathSeparator)) {
      if (one.contains("scala-library")) {
        beside.add(one);
      }
    }
    Path jar = SampleJobs.jarOf(flink, "scala", flink.classpath() + File.pathSeparator + scala);
    JsonObject failure = new Extraction(flink, jar, java, Json.object().add("classpath", beside), "Asks").failure("Asks");
    assertEquals("[\"ASKS_DEFAULTED\",\"ASKS_NEEDED\",\"ASKS_OPTIONAL\",\"ASKS_OR_ELSE\"]", missing(failure, "environment"));
    assertEquals("[\"asks.or.else\",\"asks.or.null\",\"asks.property\"]", missing(failure, "properties"));
    assertEquals(
        "[\"environment ASKS_DEFAULTED\",\"environment ASKS_OR_ELSE\",\"properties asks.or.else\"]",
        failure.get("missing").asObject().get("defaulted").toString());
  }

  @Test
  void aTeamWithinTheNameOfALibraryIsToldWhatItAskedFor() throws Exception {
    Flink flink = Flink.of(VERSION);
    Path java = Paths.get(System.getProperty("java.home"));
    String job = "com.google.ads.Campaigns";
    JsonObject failure = new Extraction(flink, SampleJobs.jar(flink), java, Json.object(), job).failure(job);
    assertEquals("[\"CAMPAIGNS_ACCOUNT\"]", missing(failure, "environment"));
  }

  @Test
  void namesWhatTheCodeAsksForAfterTheFirstOne() throws Exception {
    Flink flink = Flink.of(VERSION);
    Path java = Paths.get(System.getProperty("java.home"));
    JsonObject failure = new Extraction(flink, SampleJobs.jar(flink), java, Json.object(), "Requires").failure("Requires");
    JsonObject missing = failure.get("missing").asObject();
    for (String name : new String[] {"REQUIRES_BROKERS", "REQUIRES_REGION", "REQUIRES_TOPIC"}) {
      assertTrue(missing(failure, "environment").contains("\"" + name + "\""), failure.toString());
      assertEquals(!name.equals("REQUIRES_BROKERS"), missing.get("further").toString().contains("environment " + name));
    }
    assertEquals("jobs.Requires.main(Requires.java:9)", missing.get("where").asObject().getString("environment REQUIRES_TOPIC", null));
    // Of no kind that it missed.
    assertEquals("[]", missing(failure, "properties"));
  }

  @Test
  void namesTheVariableThatALibraryNames() throws Exception {
    Flink flink = Flink.of(VERSION);
    Path java = Paths.get(System.getProperty("java.home"));
    JsonObject failure = new Extraction(flink, SampleJobs.jar(flink), java, Json.object(), "NamesVariable").failure("NamesVariable");
    assertEquals("[\"REGION_OF_LIBRARY\"]", missing(failure, "environment"));
  }

  @Test
  void namesArgumentsAfterTheFirstOne() throws Exception {
    Flink flink = Flink.of(VERSION);
    Path java = Paths.get(System.getProperty("java.home"));
    String job = "RequiresArguments:--stage:test";
    JsonObject failure = new Extraction(flink, SampleJobs.jarOf(flink, "since2", flink.classpath()), java, Json.object(), job).failure(job);
    assertEquals("[\"brokers\",\"interval\"]", missing(failure, "arguments"));
    assertEquals("[\"arguments interval\"]", failure.get("missing").asObject().get("further").toString());
    assertEquals(
        "jobs.RequiresArguments.main(RequiresArguments.java:11)",
        failure.get("missing").asObject().get("where").asObject().getString("arguments brokers", null));
  }

  private static String missing(JsonObject failure, String kind) {
    return failure.get("missing").asObject().get(kind).toString();
  }

  private static void accept(ServerSocket server, AtomicInteger calls) {
    while (true) {
      try (Socket call = server.accept()) {
        calls.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static boolean isSilent(DatagramSocket datagrams) throws IOException {
    try {
      datagrams.receive(new DatagramPacket(new byte[8], 8));
      return false;
    } catch (SocketTimeoutException nothing) {
      return true;
    }
  }
}
