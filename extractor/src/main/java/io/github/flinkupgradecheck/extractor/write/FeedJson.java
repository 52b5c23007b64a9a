package io.github.flinkupgradecheck.extractor.write;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.FeedFacts;
import io.github.flinkupgradecheck.extractor.model.Hex;
import java.util.List;

/** What comes to a keyed input, in the manifest's form. */
final class FeedJson {
  private FeedJson() {}

  static JsonArray all(List<FeedFacts> feeds) {
    JsonArray array = new JsonArray();
    for (FeedFacts feed : feeds) {
      array.add(of(feed));
    }
    return array;
  }

  private static JsonObject of(FeedFacts feed) {
    JsonArray through = new JsonArray();
    for (byte[] id : feed.through) {
      through.add(Hex.of(id));
    }
    JsonArray records = new JsonArray();
    for (FeedFacts.Arrival arrival : feed.records) {
      records.add(of(arrival));
    }
    return Json.object().add("from", Hex.of(feed.from)).add("through", through).add("records", records);
  }

  private static JsonObject of(FeedFacts.Arrival arrival) {
    JsonArray keys = new JsonArray();
    for (FeedFacts.Key key : arrival.keys) {
      keys.add(Json.object().add("key", Base64Text.of(key.bytes)).add("tree", key.tree));
    }
    return Json.object().add("made", arrival.made).add("content", arrival.content).add("keys", keys);
  }
}
