package pair;

import org.apache.flink.cep.pattern.conditions.RichIterativeCondition;

/** A visit that looks at more than the first one. */
final class MorePages extends RichIterativeCondition<Visit> {
  @Override
  public boolean filter(Visit visit, Context<Visit> context) throws Exception {
    int most = 0;
    for (Visit first : context.getEventsForPattern(Stage.FIRST)) {
      most = Math.max(most, first.pages);
    }
    return most > 0 && visit.pages > most;
  }
}
