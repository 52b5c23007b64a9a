package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.runtime.state.VoidNamespace;

/** One state of the baseline, from its manifest: all that the head of a savepoint says about it. */
final class BaselineState {
  private static final String BYTES = "org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer";
  private static final String VOID_NAMESPACE = "org.apache.flink.runtime.state.VoidNamespaceSerializer";

  private static final String KRYO = "org.apache.flink.api.java.typeutils.runtime.kryo.KryoSerializerSnapshot";

  /** What {@code VoidNamespaceSerializer} writes; no sample of the manifest, so nothing is said about it. */
  private static final BaselineSample VOID =
      new BaselineSample("namespace", -1, "default", new byte[] {0}, ValueTree.of(VoidNamespace.INSTANCE));

  final String name;
  final String kind;
  /** Snapshot bytes by the manifest's roles. */
  final Map<String, byte[]> serializers;
  /** The same as they are after the samples were written, for the roles where that made a difference. */
  private final Map<String, byte[]> sampled;
  /** Under the serializers above. */
  final List<BaselineSample> samples;
  /** Of earlier releases, whose serializers were others that Flink has only reconfigured. */
  final List<BaselineSample> carried;

  BaselineState(String name, String kind, Map<String, byte[]> serializers) {
    this(name, kind, serializers, Collections.<String, byte[]>emptyMap(), Collections.<BaselineSample>emptyList());
  }

  private BaselineState(
      String name,
      String kind,
      Map<String, byte[]> serializers,
      Map<String, byte[]> sampled,
      List<BaselineSample> all) {
    this.name = name;
    this.kind = kind;
    this.serializers = serializers;
    this.sampled = sampled;
    this.samples = BaselineSample.of(all, null);
    this.carried = Earlier.in(all);
  }

  /** The same as an earlier release has written it, with its values alone. */
  private BaselineState(BaselineState now, Map<String, byte[]> serializers, List<BaselineSample> samples) {
    this.name = now.name;
    this.kind = now.kind;
    this.serializers = serializers;
    this.sampled = Collections.emptyMap();
    this.samples = samples;
    this.carried = Collections.emptyList();
  }

  /** Empty where nothing of that release is carried. */
  BaselineState of(String release) {
    Map<String, byte[]> before = new LinkedHashMap<>(serializers);
    List<BaselineSample> values = new ArrayList<>(BaselineSample.of(carried, release));
    for (BaselineSample sample : values) {
      before.put(storedAs(sample.role), sample.snapshot);
    }
    if (values.isEmpty()) {
      return new BaselineState(this, serializers, values);
    }
    // Roles that are as they were have no values of their own to show.
    for (BaselineSample sample : samples) {
      boolean known = false;
      for (BaselineSample value : values) {
        known |= value.role.equals(sample.role);
      }
      if (!known) {
        values.add(sample);
      }
    }
    return new BaselineState(this, before, values);
  }

  /** Elements and user keys of keyed lists and maps are stored under the snapshot of the whole. */
  private String storedAs(String role) {
    boolean inside = kind.equals("list") || kind.equals("map");
    return inside && !role.equals("namespace") ? "value" : role;
  }

  static BaselineState read(JsonObject json) {
    Map<String, byte[]> serializers = new LinkedHashMap<>();
    Map<String, byte[]> sampled = new LinkedHashMap<>();
    JsonValue roles = json.get("serializers");
    if (roles != null) {
      for (JsonObject.Member role : roles.asObject()) {
        serializers.put(role.getName(), snapshot(role.getValue()));
        byte[] after = sampled(role.getValue());
        if (after != null) {
          sampled.put(role.getName(), after);
        }
      }
    }
    return new BaselineState(
        json.getString("name", ""),
        json.getString("kind", ""),
        serializers,
        sampled,
        BaselineSample.readAll(json.get("samples")));
  }

  static byte[] snapshot(JsonValue serializer) {
    return Base64Text.bytes(serializer.asObject().get("snapshot"));
  }

  /** Null where writing the samples added nothing. */
  static byte[] sampled(JsonValue serializer) {
    JsonValue sampled = serializer.asObject().get("sampled");
    return sampled == null ? null : Base64Text.bytes(sampled);
  }

  List<BaselineSample> namespaces(boolean edges) {
    List<BaselineSample> namespaces = BaselineSample.of(samples, "namespace", edges);
    return namespaces.isEmpty() && writtenBy("namespace", VOID_NAMESPACE) ? Collections.singletonList(VOID) : namespaces;
  }

  /** Whether the elements of an operator's list are plain bytes. */
  boolean ofBytes() {
    return writtenBy("element", BYTES);
  }

  /** Whether the keys of a map, or something in them, are written by Kryo: a snapshot names those of its parts by their classes. */
  boolean hasKeysByKryo() {
    byte[] snapshot = serializers.get("userKey");
    return snapshot != null && new String(snapshot, StandardCharsets.ISO_8859_1).contains(KRYO);
  }

  private boolean writtenBy(String role, String serializer) {
    byte[] snapshot = serializers.get(role);
    if (snapshot == null) {
      return false;
    }
    try {
      return new DataInputDeserializer(snapshot).readUTF().startsWith(serializer);
    } catch (IOException noSnapshot) {
      return false;
    }
  }

  /** States that could meet under one name: keyed ones, timers, those of the operator. */
  Scope scope() {
    return Scope.of(kind);
  }

  boolean broadcast() {
    return kind.equals("broadcast");
  }

  /**
   * As Flink's meta data of a savepoint; null if the manifest does not hold the serializers for it.
   *
   * @param filled whether the samples lie in the state
   */
  StateMeta meta(boolean filled) {
    Map<String, String> options = new LinkedHashMap<>();
    Map<String, byte[]> written = new LinkedHashMap<>();
    switch (scope()) {
      case TIMER:
        return put(written, StateMeta.VALUE, "value", filled)
            ? new StateMeta(name, StateMeta.Type.PRIORITY_QUEUE, Collections.emptyMap(), written)
            : null;
      case OPERATOR:
        if (broadcast()) {
          options.put(StateMeta.DISTRIBUTION_MODE, "BROADCAST");
          return put(written, StateMeta.VALUE, "value", filled) && put(written, StateMeta.KEY, "key", filled)
              ? new StateMeta(name, StateMeta.Type.BROADCAST, options, written)
              : null;
        }
        options.put(StateMeta.DISTRIBUTION_MODE, kind.equals("operator-union") ? "UNION" : "SPLIT_DISTRIBUTE");
        return put(written, StateMeta.VALUE, "element", filled)
            ? new StateMeta(name, StateMeta.Type.OPERATOR, options, written)
            : null;
      default:
        options.put(StateMeta.KEYED_STATE_TYPE, kind.toUpperCase(Locale.ROOT));
        return put(written, StateMeta.VALUE, "value", filled) && put(written, StateMeta.NAMESPACE, "namespace", filled)
            ? new StateMeta(name, StateMeta.Type.KEY_VALUE, options, written)
            : null;
    }
  }

  private boolean put(Map<String, byte[]> into, String key, String role, boolean filled) {
    byte[] snapshot = filled ? sampled.getOrDefault(role, serializers.get(role)) : serializers.get(role);
    if (snapshot != null) {
      into.put(key, snapshot);
    }
    return snapshot != null;
  }
}
