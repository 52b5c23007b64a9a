package io.github.flinkupgradecheck.extractor.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.table.functions.AggregateFunction;
import org.apache.flink.table.functions.FunctionContext;
import org.apache.flink.table.functions.ScalarFunction;
import org.junit.jupiter.api.Test;

/** What functions answer decides whether they are one; what they cannot be asked is not made up. */
class FunctionAnswersTest {
  public static class Lower extends ScalarFunction {
    public String eval(String text) {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  public static class LowerByLetters extends ScalarFunction {
    public String eval(String text) {
      StringBuilder lower = new StringBuilder();
      text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
      return lower.toString();
    }
  }

  public static class Trimmed extends ScalarFunction {
    public String eval(String text) {
      return text.toLowerCase(Locale.ROOT).trim();
    }
  }

  public static class Counting extends ScalarFunction {
    private static final AtomicLong CALLS = new AtomicLong();

    public Long eval(Long number) {
      return CALLS.incrementAndGet();
    }
  }

  public static class AskingAround extends ScalarFunction {
    private transient String region;

    @Override
    public void open(FunctionContext context) {
      region = context.getJobParameter("region", null).trim();
    }

    public String eval(String text) {
      return region + text;
    }
  }

  public static class OfAnything extends ScalarFunction {
    public String eval(Thread thread) {
      return thread.getName();
    }
  }

  public static class Endless extends ScalarFunction {
    public String eval(String text) throws InterruptedException {
      Thread.sleep(60_000);
      return text;
    }
  }

  public static class Kept {
    public long sum;
    public long count;
  }

  public static class Mean extends AggregateFunction<Long, Kept> {
    @Override
    public Kept createAccumulator() {
      return new Kept();
    }

    public void accumulate(Kept kept, Long value) {
      kept.sum += value;
      kept.count++;
    }

    @Override
    public Long getValue(Kept kept) {
      return kept.sum / kept.count;
    }
  }

  public static class Total extends Mean {
    @Override
    public Long getValue(Kept kept) {
      return kept.sum;
    }
  }

  public static class Greatest extends Mean {
    @Override
    public void accumulate(Kept kept, Long value) {
      kept.sum = Math.max(kept.sum, value);
      kept.count++;
    }
  }

  @Test
  void whatAnswersTheSameIsOneHoweverItIsWritten() {
    assertNotNull(of(new Lower()));
    assertEquals(of(new Lower()), of(new LowerByLetters()));
    assertNotEquals(of(new Lower()), of(new Trimmed()));
  }

  @Test
  void ofAnAggregateCountsWhatItKeeps() {
    assertNotNull(of(new Mean()));
    assertEquals(of(new Mean()), of(new Total()));
    assertNotEquals(of(new Mean()), of(new Greatest()));
  }

  @Test
  void whatCannotBeAskedAnswersNothing() {
    assertNull(of(new Counting()));
    assertNull(of(new AskingAround()));
    assertNull(of(new OfAnything()));
    assertNull(FunctionAnswers.of(new Endless(), getClass().getClassLoader(), 300));
  }

  private static String of(Object function) {
    return FunctionAnswers.of(function, FunctionAnswersTest.class.getClassLoader(), 10_000);
  }
}
