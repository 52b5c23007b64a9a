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

/** What KafkaSource reads and where it would begin, told by the connector that Maven Central has, without a broker. */
final class KafkaFactsTest {
  @ParameterizedTest
  @CsvSource({"1.20.3,3.4.0-1.20", "2.2.0,4.0.1-2.0"})
  void tellsTopicsAndStart(String version, String connector) throws Exception {
    Flink flink = Flink.of(version);
    String jars = flink.resolve("classpath-of-kafka.txt", "flink-connector-kafka@" + connector + " flink-connector-base");
    Path jar = SampleJobs.jarOf(flink, "connectors", flink.classpath() + File.pathSeparator + jars);
    JsonArray beside = new JsonArray();
    for (String one : jars.split(File.pathSeparator)) {
      if (one.contains("kafka") || one.contains("flink-connector-base")) {
        beside.add(one);
      }
    }
    JsonObject more = Json.object().add("classpath", beside);
    Extraction done = new Extraction(flink, jar, Paths.get(System.getProperty("java.home")), more, "FromKafka");
    assertEquals("customers, orders; earliest", told(done, "topics"));
    // The moment may be that of the start of main(), and would be another one each time.
    assertEquals("orders-.*; timestamp", told(done, "pattern"));
    assertEquals("orders-3; offsets {orders-3=42}", told(done, "partitions"));
    assertEquals("latest", facts(done, "partitions").getString("source.stop", null));
    assertEquals("orders; committed offsets", told(done, "committed"));
    assertTrue(facts(done, "topics").getString("source.split", "").contains("KafkaPartitionSplitSerializer"));
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
