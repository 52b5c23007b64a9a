package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.state.Failure;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/**
 * Values for a serializer, made from its types alone: a new instance, as many with a value of its own in every field as it takes to make
 * every choice once, and edges. Constructors and serializers of the user's are run; what they throw costs a sample and nothing else.
 */
public final class SampleValues {
  private static final int MOST = 24;
  private static final int MOST_DISTINCT_CONSTANTS = MOST - 4;

  /** Fewer would all give the same remainder, say. */
  private static final int RECORDS = 4;

  /** Some days in milliseconds: later than the other records in whatever unit their numbers are taken for a time. */
  private static final long LATER = 200_000_000L;

  private SampleValues() {}

  /** Runs in the thread of the caller, who has to have a deadline. The serializer keeps what it learns while it writes them. */
  public static Samples of(TypeSerializer<?> serializer, Surroundings around) {
    return of(serializer, null, around);
  }

  /** @param declared what the code says of the values, where the serializer says less; else null */
  static Samples of(TypeSerializer<?> serializer, Type declared, Surroundings around) {
    Collected collected = new Collected(serializer, declared, around);
    collected.add(Variation.Style.DEFAULT, 0);
    int wanted = collected.add(Variation.Style.DISTINCT, 0);
    for (int position = 1; position < Math.min(wanted, MOST_DISTINCT_CONSTANTS); position++) {
      collected.add(Variation.Style.DISTINCT, position);
    }
    collected.add(Variation.Style.EMPTIES, 0);
    collected.add(Variation.Style.NULLS, 0);
    collected.add(Variation.Style.EXTREMES, 0);
    return collected.samples.isEmpty() ? Samples.none(collected.because) : Samples.of(collected.samples);
  }

  /**
   * Records for an input, out of which somebody makes keys: some more with values of their own, and texts with blanks around them, because
   * keys are often trimmed. As {@link #of}, but the serializer is left as it is.
   */
  public static Samples records(TypeSerializer<?> serializer, Surroundings around) {
    Collected collected = new Collected(serializer.duplicate(), null, around);
    collected.add(Variation.Style.DEFAULT, 0);
    int wanted = Math.max(RECORDS, collected.add(Variation.Style.DISTINCT, 0));
    for (int position = 1; position < Math.min(wanted, MOST_DISTINCT_CONSTANTS); position++) {
      collected.add(Variation.Style.DISTINCT, position);
    }
    collected.add(Variation.Style.BLANKS, 0);
    collected.add(Variation.Style.EMPTIES, 0);
    collected.add(Variation.Style.NULLS, 0);
    collected.add(Variation.Style.EXTREMES, 0);
    return collected.samples.isEmpty() ? Samples.none(collected.because) : Samples.of(collected.samples);
  }

  /**
   * Records for an input whose texts are words that the code knows: what asks for `"sold"` does nothing with any other; and whose numbers lie beyond
   * others. One for each word and number, each with numbers of its own.
   */
  public static List<Sample> records(
      TypeSerializer<?> serializer, List<String> words, List<Long> beyond, Surroundings around) {
    Collected collected = new Collected(serializer.duplicate(), null, around);
    for (int position = 0; position < words.size(); position++) {
      collected.add(Variation.of(words.get(position), position));
    }
    // From another position on, so that none of them has a key of the others: under it they are to be alone.
    for (int position = 0; position < beyond.size(); position++) {
      collected.add(Variation.beyond(beyond.get(position), MOST + position));
    }
    return collected.samples;
  }

  /** These texts, for an input of texts. */
  public static List<Sample> texts(TypeSerializer<?> serializer, List<String> texts, Surroundings around) {
    Collected collected = new Collected(serializer.duplicate(), null, around);
    for (int position = 0; position < texts.size(); position++) {
      collected.add(Variation.text(texts.get(position), position));
    }
    return collected.samples;
  }

  /**
   * Records that come after those of {@link #records(TypeSerializer, Surroundings)} and of these words and numbers: one a little later than the latest, whose
   * numbers are one larger each, and others a good deal later.
   */
  public static List<Sample> laterRecords(
      TypeSerializer<?> serializer, List<String> words, List<Long> beyond, Surroundings around) {
    Collected collected = new Collected(serializer.duplicate(), null, around);
    long largest = 0;
    int position = RECORDS - 1;
    for (int i = 0; i < beyond.size(); i++) {
      if (beyond.get(i) > largest) {
        largest = beyond.get(i);
        position = MOST + i;
      }
    }
    collected.add(Variation.beyond(largest + 1, position));
    long later = 2 * largest + LATER;
    int next = MOST + beyond.size();
    collected.add(Variation.beyond(later, next));
    for (int i = 0; i < words.size(); i++) {
      collected.add(Variation.of(words.get(i), later, next + 1 + i));
    }
    collected.add(Variation.beyond(2 * later, next + 1 + words.size()));
    return collected.samples;
  }

  private static final class Collected {
    private final TypeSerializer<?> serializer;
    private final Type declared;
    private final Surroundings around;
    private final List<Sample> samples = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private String because;

    Collected(TypeSerializer<?> serializer, Type declared, Surroundings around) {
      this.serializer = serializer;
      this.declared = declared;
      this.around = around;
    }

    /** Returns how many positions the variation asks for. */
    int add(Variation.Style style, int position) {
      return add(new Variation(style, position));
    }

    int add(Variation variation) {
      try {
        Sample sample = RoundTrip.of(serializer, made(variation), variation.made());
        boolean sure = !variation.leftovers && variation.style != Variation.Style.DEFAULT;
        if (!sure && !Steady.is(sample.tree, ValueTree.of(made(variation.again())))) {
          throw new Unmade("no two new instances are the same");
        }
        if (known.add(new String(sample.bytes, StandardCharsets.ISO_8859_1))) {
          samples.add(sample);
        }
      } catch (Throwable byUserCode) {
        // Whatever it is, a later state may still have samples; the deadline is the caller's.
        if (because == null || variation.isFirstDistinct()) {
          because = said(byUserCode);
        }
      }
      return variation.wanted();
    }

    private Object made(Variation variation) {
      if (variation.style != Variation.Style.DEFAULT) {
        return new SerializerValues(new Maker(variation, around)).of(serializer, declared);
      }
      return Defaults.of(serializer, around);
    }

    private static String said(Throwable thrown) {
      if (thrown instanceof Unmade) {
        return thrown.getMessage();
      }
      String said = Failure.line(thrown);
      // Behind the first line Kryo tells how it came there.
      String line = said.contains("\n") ? said.substring(0, said.indexOf('\n')) : said;
      return ValueTree.bounded("a made-up value was not written: " + line.replaceAll(": $", ""));
    }
  }
}
