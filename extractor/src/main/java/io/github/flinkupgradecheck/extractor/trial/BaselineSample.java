package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

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
  /** The earlier release under whose snapshot alone its bytes mean something; null where they do under the manifest's. */
  final String release;
  /** That snapshot, or null. */
  final byte[] snapshot;

  /** @param made as the manifest names it */
  BaselineSample(String role, int position, String made, byte[] bytes, JsonValue tree) {
    this(role, position, made, bytes, tree, null, null);
  }

  private BaselineSample(
      String role, int position, String made, byte[] bytes, JsonValue tree, String release, byte[] snapshot) {
    this.role = role;
    this.position = position;
    this.edge = made.equals("edge");
    this.distinct = made.equals("distinct");
    this.bytes = bytes;
    this.tree = tree;
    this.release = release;
    this.snapshot = snapshot;
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
      byte[] bytes = Base64Text.bytes(sample.get("bytes"));
      JsonValue another = sample.get("snapshot");
      if (bytes.length <= MOST_BYTES) {
        String release = another == null ? null : sample.getString("release", "");
        byte[] snapshot = another == null ? null : Base64Text.bytes(another);
        samples.add(
            new BaselineSample(
                sample.getString("role", ""), position, sample.getString("made", ""), bytes, tree(sample), release, snapshot));
      }
      position++;
    }
    return Collections.unmodifiableList(samples);
  }

  private static JsonValue tree(JsonObject sample) {
    return sample.get("tree") == null ? null : ValueTree.ofManifest(sample.get("tree"));
  }

  /** Those of one release under its own snapshot; with null, those under the manifest's. */
  static List<BaselineSample> of(List<BaselineSample> samples, String release) {
    List<BaselineSample> chosen = new ArrayList<>();
    for (BaselineSample sample : samples) {
      if (Objects.equals(sample.release, release)) {
        chosen.add(sample);
      }
    }
    return Collections.unmodifiableList(chosen);
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
