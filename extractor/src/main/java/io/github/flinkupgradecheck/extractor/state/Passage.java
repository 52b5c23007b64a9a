package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.agent.FixedTime;
import io.github.flinkupgradecheck.extractor.agent.Outside;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializer;

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

  /**
   * What each record becomes, by position; null for one that user code throws on, or that becomes more than {@value #MOST}.
   *
   * @return null where nothing can be told: an operator does not start, or reaches for something outside
   * @throws Exception {@code TimeoutException} at the deadline
   */
  public static List<List<Object>> of(
      CapturedPipeline pipeline,
      List<CapturedOperator> operators,
      List<? extends Record> records,
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
            return passage.opened(pipeline, operators, around) ? passage.through(records) : null;
          } finally {
            passage.dispose();
          }
        });
  }

  private boolean opened(CapturedPipeline pipeline, List<CapturedOperator> operators, DryInitialiser around) {
    for (CapturedOperator operator : operators) {
      Step step = new Step(operator.node.getTypeSerializerOut());
      step.run = new DryRun(pipeline, operator, Backend.HASHMAP, null, null, around.temporary(), new Stage(step::hear));
      steps.add(step);
      step.run.run();
      if (step.run.thrown != null || step.run.live == null || step.output == null || Outside.tried()) {
        return false;
      }
      step.inputs = new OperatorInputs(step.run.live);
    }
    return true;
  }

  private List<List<Object>> through(List<? extends Record> records) {
    List<List<Object>> all = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      List<Object> out = new ArrayList<>();
      try {
        pass(0, records.get(i).value(), i, out);
        all.add(out.size() > MOST ? null : out);
      } catch (Throwable byUserCode) {
        all.add(null);
      }
    }
    return Outside.tried() ? null : all;
  }

  private void pass(int position, Object value, int timestamp, List<Object> out) throws Exception {
    if (position == steps.size() || out.size() > MOST) {
      out.add(value);
      return;
    }
    Step step = steps.get(position);
    step.heard = new ArrayList<>();
    step.inputs.process(0, value, Exercise.FIRST_TIMESTAMP + timestamp);
    for (Object next : step.heard) {
      pass(position + 1, next, timestamp, out);
    }
  }

  private void dispose() throws Exception {
    for (Step step : steps) {
      if (step.run.context != null) {
        BackendSnapshot.dispose(step.run.context);
      }
    }
  }

  private static final class Step {
    final TypeSerializer<Object> output;
    DryRun run;
    OperatorInputs inputs;
    List<Object> heard = new ArrayList<>();

    @SuppressWarnings("unchecked")
    Step(TypeSerializer<?> output) {
      this.output = (TypeSerializer<Object>) output;
    }

    /** A copy, as the next task gets one: user code may emit one object again and again. */
    void hear(Object value) {
      if (heard.size() <= MOST) {
        heard.add(output.copy(value));
      }
    }
  }
}
