package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.agent.FixedTime;
import io.github.flinkupgradecheck.extractor.agent.Outside;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Operators without a key, one behind the other, freshly started at a fixed time with nothing outside in reach, and what comes out of the last of them. */
public final class Passage {
  /** What one record becomes. */
  private static final int MOST = 64;

  private final List<Step> steps = new ArrayList<>();

  private Passage() {}

  /** A record, made anew each time: user code may keep or change what it is given. */
  public interface Record {
    Object value() throws Exception;
  }

  /** What time a record has where it begins. */
  public interface Times {
    /** @param otherwise the one that it has if nobody says more */
    long of(Object value, long otherwise);
  }

  /** What one record became. */
  public static final class Came {
    /** Null where user code threw on it, and where it became more than {@value #MOST}. */
    public final List<StreamRecord<Object>> records;
    /** Null where nothing was thrown. */
    public final Throwable thrown;

    Came(List<StreamRecord<Object>> records, Throwable thrown) {
      this.records = records;
      this.thrown = thrown;
    }

    /** Of a record that goes through nothing. */
    public static Came asItIs(Object value) {
      return new Came(Collections.singletonList(new StreamRecord<>(value)), null);
    }
  }

  /**
   * What each record becomes, by position.
   *
   * @return null where nothing can be told: an operator does not start, or reaches for something outside
   * @throws Exception {@code TimeoutException} at the deadline
   */
  public static List<Came> of(
      CapturedPipeline pipeline,
      List<CapturedOperator> operators,
      List<? extends Record> records,
      DryInitialiser around,
      long millis)
      throws Exception {
    return of(pipeline, operators, records, () -> (value, otherwise) -> otherwise, around, millis);
  }

  /** The same for records with a time of their own. */
  public static List<Came> of(
      CapturedPipeline pipeline,
      List<CapturedOperator> operators,
      List<? extends Record> records,
      InTime.Work<Times> times,
      DryInitialiser around,
      long millis)
      throws Exception {
    return InTime.confined(
        millis,
        pipeline.userClassLoader,
        () -> {
          FixedTime.stand();
          Outside.forget();
          Passage passage = new Passage();
          try {
            return passage.opened(pipeline, operators, around) ? passage.through(records, times.done()) : null;
          } finally {
            passage.dispose();
          }
        });
  }

  private boolean opened(CapturedPipeline pipeline, List<CapturedOperator> operators, DryInitialiser around) {
    for (CapturedOperator operator : operators) {
      Step step = new Step(operator.node.getTypeSerializerOut());
      step.operator = Listened.start(pipeline, operator, around, step::hear);
      steps.add(step);
      if (!step.operator.started() || step.output == null) {
        return false;
      }
    }
    return true;
  }

  private List<Came> through(List<? extends Record> records, Times times) {
    List<Came> all = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      List<StreamRecord<Object>> out = new ArrayList<>();
      try {
        Object value = records.get(i).value();
        pass(0, new StreamRecord<>(value, times.of(value, Exercise.FIRST_TIMESTAMP + i)), out);
        all.add(new Came(out.size() > MOST ? null : out, null));
      } catch (Throwable byUserCode) {
        all.add(new Came(null, byUserCode));
      }
    }
    return Outside.tried() ? null : all;
  }

  private void pass(int position, StreamRecord<Object> record, List<StreamRecord<Object>> out) throws Exception {
    if (position == steps.size() || out.size() > MOST) {
      out.add(record);
      return;
    }
    Step step = steps.get(position);
    step.heard = new ArrayList<>();
    step.operator.process(record);
    for (StreamRecord<Object> next : step.heard) {
      pass(position + 1, next, out);
    }
  }

  private void dispose() throws Exception {
    for (Step step : steps) {
      step.operator.close();
    }
  }

  private static final class Step {
    final TypeSerializer<Object> output;
    Listened operator;
    List<StreamRecord<Object>> heard = new ArrayList<>();

    @SuppressWarnings("unchecked")
    Step(TypeSerializer<?> output) {
      this.output = (TypeSerializer<Object>) output;
    }

    /** A copy, as the next task gets one: user code may emit one object again and again. */
    void hear(String tag, StreamRecord<?> record) {
      if (tag == null && heard.size() <= MOST) {
        heard.add(new StreamRecord<>(output.copy(record.getValue()), record.getTimestamp()));
      }
    }
  }
}
