package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.model.SampleFacts;
import io.github.flinkupgradecheck.extractor.model.Sampled;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import io.github.flinkupgradecheck.extractor.serializer.Subclasses;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.RegisteredState;
import io.github.flinkupgradecheck.extractor.state.RoleSerializers;
import io.github.flinkupgradecheck.extractor.state.VersionedList;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Samples of one state, or of a key. Written by duplicates of the serializers in use: what those learn from made-up values (subclasses)
 * must not pass for what the operator registered.
 */
final class StateSamples {
  final Sampled sampled = new Sampled();
  /** Snapshots that writing the samples changed, by role. */
  final Map<String, byte[]> later = new HashMap<>();
  private final Surroundings around;

  private StateSamples(Surroundings around) {
    this.around = around;
  }

  static StateSamples ofKey(TypeSerializer<?> key, SerializerFacts facts, Surroundings around) {
    StateSamples samples = new StateSamples(around);
    TypeSerializer<?> own = samples.duplicate(key);
    samples.role("key", own, null);
    samples.learned("key", facts, own);
    return samples;
  }

  static StateSamples ofEnumerator(SimpleVersionedSerializer<?> serializer, Surroundings around) {
    StateSamples samples = new StateSamples(around);
    samples.add("value", VersionedValues.ofEnumerator(serializer, around));
    return samples;
  }

  /** @param versioned the operator's list that a connector writes itself; null if it has none */
  static StateSamples of(RegisteredState registered, State state, VersionedList versioned, Surroundings around) {
    StateSamples samples = new StateSamples(around);
    Map<String, TypeSerializer<?>> duplicates = new LinkedHashMap<>();
    registered.serializers.forEach((key, serializer) -> duplicates.put(key, samples.duplicate(serializer)));
    RoleSerializers serializers = new RoleSerializers(registered.meta, duplicates);
    for (String role : roles(state.kind)) {
      TypeSerializer<?> serializer = serializers.in(role);
      boolean bytes = serializer instanceof BytePrimitiveArraySerializer && state.kind.startsWith("operator-");
      if (bytes && versioned != null && state.name.equals(versioned.state)) {
        samples.add(role, VersionedValues.of(versioned, around));
      } else if (bytes) {
        samples.sampled.unsampled.put(role, "bytes that only the connector or function can read, which does so while it starts");
      } else if (serializer != null) {
        samples.role(role, serializer, role.equals(state.valueRole()) ? state.declared : null);
      }
    }
    state.serializers.forEach((role, facts) -> samples.learned(role, facts, serializers.in(role)));
    return samples;
  }

  /** Roles whose bytes a savepoint is put together from. */
  static List<String> roles(String kind) {
    switch (kind) {
      case "list":
        return Arrays.asList("namespace", "element");
      case "map":
        return Arrays.asList("namespace", "userKey", "element");
      case "operator-list":
      case "operator-union":
        return Arrays.asList("element");
      case "broadcast":
        return Arrays.asList("key", "value");
      case "timer":
        return Arrays.asList("namespace");
      default:
        return Arrays.asList("namespace", "value");
    }
  }

  private void role(String role, TypeSerializer<?> serializer, Type declared) {
    add(role, SampleValues.of(serializer, declared, around));
  }

  private void add(String role, Samples made) {
    for (Sample sample : made.all) {
      sampled.samples.add(new SampleFacts(role, sample.made.id(), sample.bytes, sample.tree));
    }
    if (made.because != null) {
      sampled.unsampled.put(role, made.because);
    }
  }

  private void learned(String role, SerializerFacts facts, TypeSerializer<?> serializer) {
    if (serializer == null || !Subclasses.canBeMet(facts.tree)) {
      return;
    }
    try {
      byte[] now = WrittenSnapshot.of(Subclasses.sorted(serializer.snapshotConfiguration())).bytes;
      if (!Arrays.equals(now, facts.snapshot)) {
        later.put(role, now);
      }
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError unwritable) {
      // Then it adds nothing that could be told.
    }
  }

  private TypeSerializer<?> duplicate(TypeSerializer<?> serializer) {
    try {
      return serializer.duplicate();
    } catch (RuntimeException | LinkageError unwilling) {
      return serializer;
    }
  }
}
