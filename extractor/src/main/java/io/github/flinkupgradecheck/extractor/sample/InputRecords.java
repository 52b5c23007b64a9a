package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.graph.StreamNode;

/** Made-up records for each input of an operator, to be read anew by whoever uses one: user code may keep or change what it is given. */
public final class InputRecords {
  private static final int MOST_TEXTS = 12;

  /** By position; null for an input of which no serializer is known. */
  private final List<Samples> samples;
  private final List<TypeSerializer<?>> serializers;
  private final List<Reading> readings = new ArrayList<>();
  private final KeySelector<?, ?>[] selectors;
  /** By position; empty where the team gave none. */
  private final List<List<Sample>> given = new ArrayList<>();
  /** By position; of an input of texts those that the job can take apart, unless the team gave some. */
  private final List<List<Sample>> texts = new ArrayList<>();
  private Surroundings around;
  private ClassLoader loader;
  private long millis;

  private InputRecords(List<TypeSerializer<?>> serializers, List<Samples> samples, KeySelector<?, ?>[] selectors) {
    this.selectors = selectors;
    this.serializers = Collections.unmodifiableList(serializers);
    this.samples = Collections.unmodifiableList(samples);
    for (TypeSerializer<?> serializer : serializers) {
      readings.add(new Reading(serializer));
    }
  }

  /** Makes them in a thread of their own; a job whose classes do not come to an end has none. */
  public static InputRecords of(
      StreamNode node,
      Surroundings around,
      GivenInputs team,
      Supplier<List<String>> texts,
      ClassLoader loader,
      long millis) {
    try {
      return InTime.call("made-up records", millis, loader, () -> of(node, around).with(node, team, texts, around, loader, millis));
    } catch (TimeoutException late) {
      return none(node, "making up records did not come to an end within " + millis / 1000.0 + " s");
    } catch (Exception | LinkageError | StackOverflowError unable) {
      return none(node, "its serializers cannot be used: " + unable.getClass().getName());
    }
  }

  private static InputRecords of(StreamNode node, Surroundings around) {
    return each(node, known -> known == null ? null : SampleValues.records(known, around));
  }

  private InputRecords with(
      StreamNode node,
      GivenInputs team,
      Supplier<List<String>> apart,
      Surroundings around,
      ClassLoader loader,
      long millis) {
    this.around = around;
    this.loader = loader;
    this.millis = millis;
    for (int input = 0; input < serializers.size(); input++) {
      given.add(
          serializers.get(input) == null
              ? Collections.<Sample>emptyList()
              : team.of(node.getTransformationUID(), node.getOperatorName(), input, serializers.get(input), loader));
      texts.add(
          serializers.get(input) instanceof StringSerializer && given(input).isEmpty()
              ? SampleValues.texts(serializers.get(input), few(apart.get()), around)
              : Collections.<Sample>emptyList());
    }
    return this;
  }

  private static List<String> few(List<String> texts) {
    return texts.subList(0, Math.min(MOST_TEXTS, texts.size()));
  }

  private static InputRecords none(StreamNode node, String because) {
    return each(node, known -> Samples.none(because));
  }

  /** @param made of the input's serializer, which may be null */
  private static InputRecords each(StreamNode node, Function<TypeSerializer<?>, Samples> made) {
    List<TypeSerializer<?>> serializers = new ArrayList<>();
    List<Samples> samples = new ArrayList<>();
    TypeSerializer<?>[] known = node.getTypeSerializersIn();
    for (int input = 0; known != null && input < known.length; input++) {
      serializers.add(known[input]);
      samples.add(made.apply(known[input]));
    }
    return new InputRecords(serializers, samples, node.getStatePartitioners());
  }

  /** Whether another day's run would make the same: nothing in it is near to now. */
  public static boolean isSteady(JsonValue tree) {
    return Steady.is(tree, tree);
  }

  public int inputs() {
    return samples.size();
  }

  /** Whether records of the input have a key: those of a broadcast stream have none. */
  public boolean keyed(int input) {
    return selectors != null && input < selectors.length && selectors[input] != null;
  }

  /** Null where nothing is known of the input. */
  public TypeSerializer<?> serializer(int input) {
    return input < serializers.size() ? serializers.get(input) : null;
  }

  /** What the team gave, then default, distinct ones and edges; empty where there are none. */
  public List<Sample> of(int input) {
    Samples made = input < samples.size() ? samples.get(input) : null;
    List<Sample> all = new ArrayList<>(given(input));
    if (made != null) {
      all.addAll(made.all);
    }
    return all;
  }

  /** Of an input of texts those that the job can take apart, and the first of {@link #of(int)}. */
  public List<Sample> first(int input, int most) {
    List<Sample> first = new ArrayList<>(texts(input));
    List<Sample> all = of(input);
    first.addAll(all.subList(0, Math.min(most, all.size())));
    return first;
  }

  /** How many {@link #first} may be. */
  public static int most(int first) {
    return first + MOST_TEXTS;
  }

  /** Of an input of texts those that the job can take apart; empty elsewhere, and where the team gave some. */
  private List<Sample> texts(int input) {
    return input < texts.size() ? texts.get(input) : Collections.<Sample>emptyList();
  }

  /**
   * Records whose texts are these words, and others whose numbers lie beyond these, beside the others; empty where none can be made.
   *
   * @param millis how long making them may take
   */
  public List<Sample> of(
      int input, List<String> words, List<Long> beyond, Surroundings around, ClassLoader loader, long millis)
      throws Exception {
    TypeSerializer<?> serializer = serializer(input);
    List<Sample> others = new ArrayList<>();
    if (serializer == null || words.isEmpty() && beyond.isEmpty()) {
      return others;
    }
    for (Sample made :
        InTime.call("made-up records", millis, loader, () -> SampleValues.records(serializer, words, beyond, around))) {
      boolean known = false;
      for (Sample sample : of(input)) {
        known |= Arrays.equals(sample.bytes, made.bytes);
      }
      if (!known) {
        others.add(made);
      }
    }
    return others;
  }

  /** Records that come after all of these; empty where none can be made. */
  public List<Sample> later(
      int input, List<String> words, List<Long> beyond, Surroundings around, ClassLoader loader, long millis)
      throws Exception {
    TypeSerializer<?> serializer = serializer(input);
    return serializer == null
        ? new ArrayList<>()
        : InTime.call("made-up records", millis, loader, () -> SampleValues.laterRecords(serializer, words, beyond, around));
  }

  /**
   * Those whose keys tell: what the team gave, and made-up ones only where it gave none.
   *
   * @param times beyond which lie the numbers of some more
   */
  public List<Sample> forKeys(int input, List<Long> times) {
    if (!given(input).isEmpty()) {
      return given(input);
    }
    List<Sample> all = of(input);
    all.addAll(texts(input));
    try {
      all.addAll(of(input, Collections.<String>emptyList(), times, around, loader, millis));
    } catch (Exception | LinkageError | StackOverflowError unable) {
      // Then there are none of these.
    }
    return all;
  }

  private List<Sample> given(int input) {
    return input < given.size() ? given.get(input) : Collections.<Sample>emptyList();
  }

  /** Why there are none, or null. */
  public String because(int input) {
    if (!given(input).isEmpty()) {
      return null;
    }
    Samples made = input < samples.size() ? samples.get(input) : null;
    return made == null ? "its records are of no known type" : made.because;
  }

  /** A copy of the record that nobody else has. */
  public Object read(int input, Sample record) throws IOException {
    return readings.get(input).of(record.bytes);
  }
}
