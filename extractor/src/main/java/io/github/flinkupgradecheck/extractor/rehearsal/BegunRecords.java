package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.key.Restored;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.Hex;
import io.github.flinkupgradecheck.extractor.sample.Reading;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** The baseline's records on the candidate's ways: each begins where it began, and is read there as the candidate reads it. */
final class BegunRecords {
  private BegunRecords() {}

  /**
   * Null where one of the ways has none to match it, and where the candidate cannot read what begins there.
   *
   * @param rehearsal the baseline's
   * @param wanted its records, or later ones
   */
  static List<Arrivals.Arrived> arriving(JsonObject rehearsal, JsonArray wanted, Place place, DryInitialiser around)
      throws Exception {
    if (wanted.isEmpty()) {
      return new ArrayList<>();
    }
    List<Way> ways = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    for (JsonValue was : rehearsal.get("ways").asArray()) {
      Way way = now(was.asObject(), rehearsal, place);
      Reading reading =
          way == null ? null : reading(was.asObject(), way.serializer(), place.pipeline.userClassLoader);
      if (reading == null) {
        return null;
      }
      ways.add(way);
      readings.add(reading);
    }
    List<Begun> records = new ArrayList<>();
    for (JsonValue record : wanted) {
      int way = record.asObject().get("way").asInt();
      records.add(new Begun(ways.get(way), readings.get(way), Base64Text.bytes(record.asObject().get("bytes"))));
    }
    return Arrivals.of(records, place.ways, around);
  }

  /**
   * How a candidate reads the records of a baseline.
   *
   * @param of what has the snapshot of their {@code serializer}
   * @param current the candidate's; null if it has none
   * @return null if it cannot read them
   */
  static Reading reading(JsonObject of, TypeSerializer<?> current, ClassLoader loader) {
    Restored restored = current == null ? null : Restored.of(Base64Text.bytes(of.get("serializer")), current, loader);
    return restored == null || restored.reading == null ? null : new Reading(restored.reading);
  }

  /** A rehearsal of an operator alone as one whose records begin right before it. */
  static JsonObject ofOneInput(JsonObject rehearsal, String from) {
    JsonValue serializer = rehearsal.get("inputs").asArray().get(0).asObject().get("serializer");
    JsonObject way = Json.object().add("input", 0).add("from", from).add("serializer", serializer);
    JsonObject begun = Json.object().add("ways", new JsonArray().add(way)).add("records", onTheOnlyWay(all(rehearsal)));
    return begun.add("later", Json.object().add("records", onTheOnlyWay(later(rehearsal))));
  }

  private static JsonArray onTheOnlyWay(JsonArray given) {
    JsonArray records = new JsonArray();
    for (JsonValue record : given) {
      records.add(Json.object().add("way", 0).add("bytes", record.asObject().get("bytes")));
    }
    return records;
  }

  static JsonArray all(JsonObject rehearsal) {
    return rehearsal.get("records").asArray();
  }

  /** Empty of a manifest that knows of none. */
  static JsonArray later(JsonObject rehearsal) {
    JsonValue later = rehearsal.get("later");
    return later == null ? new JsonArray() : later.asObject().get("records").asArray();
  }

  /** The way that begins at the same operator, or the only one on both sides; a baseline's of which nothing is known begins at the input itself. */
  private static Way now(JsonObject was, JsonObject rehearsal, Place place) {
    int input = was.get("input").asInt();
    String from = was.getString("from", null);
    List<Way> into = new ArrayList<>();
    for (Way way : place.ways) {
      if (way.input == input) {
        into.add(way);
      }
    }
    for (Way way : into) {
      if (from == null ? way.from == null : way.from != null && Hex.of(way.from).equals(from)) {
        return way;
      }
    }
    return into.size() == 1 && count(rehearsal, input) == 1 ? into.get(0) : null;
  }

  private static int count(JsonObject rehearsal, int input) {
    int count = 0;
    for (JsonValue way : rehearsal.get("ways").asArray()) {
      count += way.asObject().get("input").asInt() == input ? 1 : 0;
    }
    return count;
  }

  private static final class Begun implements Arrivals.Begun {
    private final Way way;
    private final Reading reading;
    private final byte[] bytes;

    Begun(Way way, Reading reading, byte[] bytes) {
      this.way = way;
      this.reading = reading;
      this.bytes = bytes;
    }

    @Override
    public Way way() {
      return way;
    }

    @Override
    public Object value() throws Exception {
      return reading.of(bytes);
    }
  }
}
