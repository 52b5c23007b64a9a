package pair;

import org.apache.flink.api.common.functions.FilterFunction;

/** Activities of one kind. */
final class OfKind implements FilterFunction<Activity> {
  private final String kind;

  OfKind(String kind) {
    this.kind = kind;
  }

  @Override
  public boolean filter(Activity activity) {
    return kind.equals(activity.kind);
  }
}
