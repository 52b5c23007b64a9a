package io.github.flinkupgradecheck.extractor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.io.File;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Kafka's connector from Maven Central tells without a broker: of sources what they read and where they would begin, of sinks what they keep. */
final class KafkaFactsTest {
  @ParameterizedTest
  @CsvSource({"1.20.3,3.4.0-1.20", "2.2.0,4.0.1-2.0"})
  void tellsTopicsAndStart(String version, String connector) throws Exception {
    Extraction done = extraction(version, connector, "FromKafka");
    assertEquals("customers, orders; earliest", told(done, "topics"));
    // The moment may be that of the start of main(), and would be another one each time.
    assertEquals("orders-.*; timestamp", told(done, "pattern"));
    assertEquals("orders-3; offsets {orders-3=42}", told(done, "partitions"));
    assertEquals("latest", facts(done, "partitions").getString("source.stop", null));
    assertEquals("orders; committed offsets", told(done, "committed"));
    assertTrue(facts(done, "topics").getString("source.split", "").contains("KafkaPartitionSplitSerializer"));
    JsonObject enumerator = done.operator("FromKafka", "topics").get("enumerator").asObject();
    assertEquals(3, enumerator.get("samples").asArray().size(), enumerator::toString);
  }

  /** What a sink keeps is registered before its writer connects, and the writer that would wait for its brokers is not made. */
  @ParameterizedTest
  @CsvSource({"1.20.3,3.4.0-1.20", "2.2.0,4.0.1-2.0"})
  void seesSinksThatReachNoBroker(String version, String connector) throws Exception {
    Extraction done = extraction(version, connector, "ToKafka");
    for (String uid : new String[] {"unknown", "unknown-exactly-once", "silent-exactly-once"}) {
      assertEquals("writer_raw_states", onlyState(done, uid));
      assertEquals("streaming_committer_raw_states", onlyState(done, "Sink Committer: " + uid));
    }
  }

  private static String onlyState(Extraction done, String uid) throws Exception {
    JsonObject operator = done.operator("ToKafka", uid);
    assertTrue(operator.getBoolean("complete", false), operator.getString("incompleteBecause", ""));
    JsonArray states = operator.get("states").asArray();
    assertEquals(1, states.size());
    JsonObject state = states.get(0).asObject();
    assertEquals("registered", state.getString("seen", null));
    assertEquals("operator-list", state.getString("kind", null));
    // Of the connector's own classes, by its own serializers; of a transaction without the producer that would commit it.
    assertEquals(3, state.get("samples").asArray().size(), () -> state.get("unsampled").toString());
    return state.getString("name", null);
  }

  private static Extraction extraction(String version, String connector, String job) throws Exception {
    Flink flink = Flink.of(version);
    String jars = flink.resolve("classpath-of-kafka.txt", "flink-connector-kafka@" + connector + " flink-connector-base");
    Path jar = SampleJobs.jarOf(flink, "connectors", flink.classpath() + File.pathSeparator + jars);
    JsonArray beside = new JsonArray();
    for (String one : jars.split(File.pathSeparator)) {
      if (one.contains("kafka") || one.contains("flink-connector-base")) {
        beside.add(one);
      }
    }
    return new Extraction(flink, jar, Paths.get(System.getProperty("java.home")), Json.object().add("classpath", beside), job);
  }

  private static String told(Extraction done, String uid) throws Exception {
    JsonObject facts = facts(done, uid);
    String what = facts.getString("source.topics", facts.getString("source.topicPattern", facts.getString("source.partitions", null)));
    return what + "; " + facts.getString("source.start", null);
  }

  private static JsonObject facts(Extraction done, String uid) throws Exception {
    return done.operator("FromKafka", uid).get("facts").asObject();
  }
}
