package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.SampleFacts;
import io.github.flinkupgradecheck.extractor.model.Sampled;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.Enumerators;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * Adds samples to what is known of an operator, after its serializers' snapshots were taken. User code runs, so each operator has a thread
 * and a deadline; a late one keeps the states that were done by then.
 */
public final class OperatorSamples {
  /** Bytes and trees of one job's samples together. */
  private static final long MOST_BYTES = 8 << 20;

  private final Surroundings around;
  private final ClassLoader loader;
  private final long millis;
  private long left = MOST_BYTES;

  public OperatorSamples(Surroundings around, ClassLoader userClassLoader, long operatorMillis) {
    this.around = around;
    this.loader = userClassLoader;
    this.millis = operatorMillis;
  }

  /** @param operator with the key and the states that this run showed, in its order */
  public void add(DryOperator run, OperatorFacts operator) {
    int states = Math.min(run.states.size(), operator.states.size());
    if (states == 0 && operator.key == null) {
      return;
    }
    AtomicReferenceArray<StateSamples> done = new AtomicReferenceArray<>(states + 1);
    String because =
        run.hungAt() != null
            ? "the operator did not come to an end"
            : make(operator, millis, () -> makeAll(run, operator, states, done));
    if (operator.key != null) {
      keep(done.get(states), operator.keySampled, Arrays.asList("key"), because);
      learned(done.get(states), operator.key, "key");
    }
    for (int i = 0; i < states; i++) {
      State state = operator.states.get(i);
      keep(done.get(i), state.sampled, StateSamples.roles(state.kind), because);
      for (Map.Entry<String, SerializerFacts> role : state.serializers.entrySet()) {
        learned(done.get(i), role.getValue(), role.getKey());
      }
    }
  }

  /** Adds what a source's enumerator saves, which is the job manager's and no operator's. */
  public void addEnumerator(StreamNode node, OperatorFacts operator) {
    SimpleVersionedSerializer<?> serializer = Enumerators.serializer(node);
    if (serializer == null || !Enumerators.isOfJob(serializer)) {
      return;
    }
    AtomicReference<StateSamples> done = new AtomicReference<>();
    long most = Math.min(millis, Enumerators.MOST_MILLIS);
    String because = make(operator, most, () -> done.set(StateSamples.ofEnumerator(serializer, around)));
    operator.enumerator = new Sampled();
    keep(done.get(), operator.enumerator, Arrays.asList("value"), because);
  }

  /** Returns why not everything was done, or null. */
  private String make(OperatorFacts operator, long most, Runnable work) {
    try {
      InTime.call("samples of " + operator.id, most, loader, Executors.callable(work)::call);
      return null;
    } catch (TimeoutException late) {
      return "making up its values did not come to an end within " + most / 1000.0 + " s";
    } catch (Exception | LinkageError | StackOverflowError unable) {
      return "its serializers cannot be used: " + unable.getClass().getName();
    }
  }

  private void makeAll(
      DryOperator run, OperatorFacts operator, int states, AtomicReferenceArray<StateSamples> done) {
    if (operator.key != null) {
      done.set(states, StateSamples.ofKey(run.key(), operator.key, around));
    }
    for (int i = 0; i < states; i++) {
      done.set(i, StateSamples.of(run.states.get(i), operator.states.get(i), run.versionedList(), around));
    }
  }

  private void keep(StateSamples made, Sampled into, List<String> roles, String because) {
    if (made == null) {
      roles.forEach(role -> into.unsampled.put(role, because));
      return;
    }
    into.unsampled.putAll(made.sampled.unsampled);
    Map<String, Long> sizes = new HashMap<>();
    for (SampleFacts sample : made.sampled.samples) {
      sizes.merge(sample.role, (long) sample.bytes.length * 4 / 3 + sample.tree.toString().length(), Long::sum);
    }
    for (SampleFacts sample : made.sampled.samples) {
      Long size = sizes.get(sample.role);
      if (size != null && size > left) {
        sizes.remove(sample.role);
        into.unsampled.put(sample.role, "the samples of this job are " + (MOST_BYTES >> 20) + " MiB without it");
      } else if (size != null) {
        into.samples.add(sample);
      }
    }
    left -= sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void learned(StateSamples made, SerializerFacts serializer, String role) {
    if (made != null && serializer.sampled == null) {
      serializer.sampled = made.later.get(role);
    }
  }
}
