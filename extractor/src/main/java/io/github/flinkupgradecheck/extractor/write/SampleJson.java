package io.github.flinkupgradecheck.extractor.write;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.SampleFacts;
import io.github.flinkupgradecheck.extractor.model.Sampled;

/** Samples in the manifest's form. */
final class SampleJson {
  private SampleJson() {}

  /** Adds {@code samples} to what they are of, and {@code unsampled} where there is something to say. */
  static JsonObject add(Sampled sampled, JsonObject to) {
    JsonArray samples = new JsonArray();
    for (SampleFacts sample : sampled.samples) {
      samples.add(
          Json.object()
              .add("role", sample.role)
              .add("made", sample.made)
              .add("bytes", Base64Text.of(sample.bytes))
              .add("tree", sample.tree));
    }
    to.add("samples", samples);
    return sampled.unsampled.isEmpty() ? to : to.add("unsampled", OperatorJson.texts(sampled.unsampled));
  }
}
