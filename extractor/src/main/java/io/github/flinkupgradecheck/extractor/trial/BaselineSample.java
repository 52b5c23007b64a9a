package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** A value that the baseline's serializer wrote, from its manifest. */
final class BaselineSample {
  /** Manifests may be anybody's: what is larger is left out, and counts as not tried. */
  private static final int MOST_BYTES = 1 << 20;

  final String role;
  /** Among the samples of its state, or of its operator's key. */
  final int position;
  /** A value that a running job may never have. */
  final boolean edge;
  /** Every field has a value of its own. */
  final boolean distinct;
  final byte[] bytes;
  final JsonValue tree;

  /** @param made as the manifest names it */
  BaselineSample(String role, int position, String made, byte[] bytes, JsonValue tree) {
    this.role = role;
    this.position = position;
    this.edge = made.equals("edge");
    this.distinct = made.equals("distinct");
    this.bytes = bytes;
    this.tree = tree;
  }

  /** @param array {@code samples} of a state or a key; null where there are none */
  static List<BaselineSample> readAll(JsonValue array) {
    if (array == null) {
      return Collections.emptyList();
    }
    List<BaselineSample> samples = new ArrayList<>();
    int position = 0;
    for (JsonValue each : array.asArray()) {
      JsonObject sample = each.asObject();
      byte[] bytes = Base64.getDecoder().decode(sample.getString("bytes", ""));
      // One of an earlier release whose serializer was another: under this one's snapshot its bytes mean nothing.
      boolean another = sample.get("snapshot") != null;
      if (bytes.length <= MOST_BYTES && !another) {
        String made = sample.getString("made", "");
        samples.add(new BaselineSample(sample.getString("role", ""), position, made, bytes, sample.get("tree")));
      }
      position++;
    }
    return Collections.unmodifiableList(samples);
  }

  static List<BaselineSample> of(List<BaselineSample> samples, String role, boolean edges) {
    List<BaselineSample> chosen = new ArrayList<>();
    for (BaselineSample sample : samples) {
      if (sample.role.equals(role) && (edges || !sample.edge)) {
        chosen.add(sample);
      }
    }
    return chosen;
  }
}
