package io.github.flinkupgradecheck.extractor.write;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.KeyedInputFacts;
import io.github.flinkupgradecheck.extractor.model.KeyedRecordFacts;
import java.util.List;

/** Keyed inputs in the manifest's form. */
final class KeyedInputJson {
  private KeyedInputJson() {}

  static JsonArray all(List<KeyedInputFacts> inputs) {
    JsonArray array = new JsonArray();
    for (KeyedInputFacts input : inputs) {
      array.add(of(input));
    }
    return array;
  }

  private static JsonObject of(KeyedInputFacts input) {
    JsonArray records = new JsonArray();
    for (KeyedRecordFacts record : input.records) {
      records.add(of(record));
    }
    JsonObject json =
        Json.object()
            .add("input", input.input)
            .add("code", input.code)
            .add("serializer", Base64Text.of(input.serializer))
            .add("records", records);
    if (input.unsampled != null) {
      json.add("unsampled", input.unsampled);
    }
    if (!input.fed.isEmpty()) {
      json.add("fed", FeedJson.all(input.fed));
    }
    return input.fedFromAfar.isEmpty() ? json : json.add("fedFromAfar", FeedJson.all(input.fedFromAfar));
  }

  private static JsonObject of(KeyedRecordFacts record) {
    JsonObject json =
        Json.object()
            .add("made", record.made)
            .add("bytes", Base64Text.of(record.bytes))
            .add("content", record.content)
            .add("key", Base64Text.of(record.key))
            .add("tree", record.tree);
    if (record.hashCode != null) {
      json.add("hashCode", record.hashCode.intValue());
    }
    return record.hashedByIdentity ? json.add("hashedByIdentity", true) : json;
  }
}
