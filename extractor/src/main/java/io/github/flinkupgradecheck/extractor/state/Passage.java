package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.agent.FixedTime;
import io.github.flinkupgradecheck.extractor.agent.Outside;
import io.github.flinkupgradecheck.extractor.graph.Leg;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * Operators of one input, one behind the other, freshly started at a fixed time with nothing outside in reach, and what comes out of the last of them. Once all records are
 * in, timers go off, the operators' one after the other; what they say is what the last record under their key became.
 */
public final class Passage {
  /** What one record becomes. */
  private static final int MOST = 64;
  /** Of an operator; its windows may end one after the other. */
  private static final int TIMER_ROUNDS = 32;

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
      List<Leg> legs,
      List<? extends Record> records,
      DryInitialiser around,
      long millis)
      throws Exception {
    return of(pipeline, legs, records, () -> (value, otherwise) -> otherwise, around, millis);
  }

  /** The same for records with a time of their own. */
  public static List<Came> of(
      CapturedPipeline pipeline,
      List<Leg> legs,
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
            return passage.opened(pipeline, legs, around) ? passage.through(records, times.done()) : null;
          } finally {
            passage.dispose();
          }
        });
  }

  private boolean opened(CapturedPipeline pipeline, List<Leg> legs, DryInitialiser around) {
    for (Leg leg : legs) {
      Step step = new Step(leg);
      steps.add(step);
      if (leg.output == null) {
        return false;
      }
      step.operator = Listened.start(pipeline, leg.operator, around, step::hear);
      if (!step.operator.started()) {
        return false;
      }
    }
    return true;
  }

  private List<Came> through(List<? extends Record> records, Times times) {
    List<List<StreamRecord<Object>>> out = new ArrayList<>();
    List<Throwable> thrown = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      out.add(new ArrayList<>());
      thrown.add(null);
      try {
        Object value = records.get(i).value();
        pass(0, new Step.Said(i, new StreamRecord<>(value, times.of(value, Exercise.FIRST_TIMESTAMP + i))), out);
      } catch (Throwable byUserCode) {
        thrown.set(i, byUserCode);
      }
    }
    for (int position = 0; position < steps.size(); position++) {
      fireTimers(position, out);
    }
    List<Came> all = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      all.add(new Came(thrown.get(i) != null || out.get(i).size() > MOST ? null : out.get(i), thrown.get(i)));
    }
    return Outside.tried() ? null : all;
  }

  private void pass(int position, Step.Said said, List<List<StreamRecord<Object>>> out) throws Exception {
    List<StreamRecord<Object>> become = out.get(said.of);
    if (position == steps.size() || become.size() > MOST) {
      become.add(said.record);
      return;
    }
    for (Step.Said next : steps.get(position).take(said)) {
      pass(position + 1, next, out);
    }
  }

  private void fireTimers(int position, List<List<StreamRecord<Object>>> out) {
    Step step = steps.get(position);
    boolean any = step.leg.keyed;
    for (int round = 0; any && round < TIMER_ROUNDS; round++) {
      try {
        any = step.fireTimers();
        for (Step.Said said : step.heard()) {
          pass(position + 1, said, out);
        }
      } catch (Throwable byUserCode) {
        // What comes at other times comes all the same.
        step.heard();
      }
    }
  }

  private void dispose() throws Exception {
    for (Step step : steps) {
      if (step.operator != null) {
        step.operator.close();
      }
    }
  }

  private static final class Step {
    final Leg leg;
    Listened operator;
    private List<Said> heard = new ArrayList<>();
    /** By key: the last record that came under it. */
    private final Map<Object, Integer> lastUnder = new HashMap<>();
    /** The record that it is given, or was given last. */
    private int last;
    private boolean atTimers;

    Step(Leg leg) {
      this.leg = leg;
    }

    List<Said> take(Said said) throws Exception {
      heard = new ArrayList<>();
      last = said.of;
      if (leg.keyed) {
        operator.key(said.record);
        lastUnder.put(operator.currentKey(), said.of);
      }
      operator.process(said.record);
      return heard();
    }

    boolean fireTimers() throws Exception {
      atTimers = true;
      try {
        return operator.fireTimers();
      } finally {
        atTimers = false;
      }
    }

    /** Since it was asked last. */
    List<Said> heard() {
      List<Said> all = heard;
      heard = new ArrayList<>();
      return all;
    }

    /** A copy, as the next task gets one: user code may emit one object again and again. */
    void hear(String tag, StreamRecord<?> record) {
      if (Objects.equals(tag, leg.tag) && heard.size() <= MOST) {
        int of = atTimers ? lastUnder.getOrDefault(operator.currentKey(), last) : last;
        heard.add(new Said(of, new StreamRecord<>(leg.output.copy(record.getValue()), record.getTimestamp())));
      }
    }

    /** What came out, and which of the records it was made of. */
    static final class Said {
      final int of;
      final StreamRecord<Object> record;

      Said(int of, StreamRecord<Object> record) {
        this.of = of;
        this.record = record;
      }
    }
  }
}
