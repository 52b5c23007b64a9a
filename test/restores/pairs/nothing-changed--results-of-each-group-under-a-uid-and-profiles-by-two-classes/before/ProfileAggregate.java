package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Makes profiles of the events of a group. */
public class ProfileAggregate implements AggregateFunction<Event, GroupAccumulator, Event> {
  private final Group group;
  private final boolean stats;

  public ProfileAggregate(Group group, boolean stats) {
    this.group = group;
    this.stats = stats;
  }

  @Override
  public GroupAccumulator createAccumulator() {
    return new GroupAccumulator(group, stats);
  }

  @Override
  public GroupAccumulator add(Event event, GroupAccumulator accumulator) {
    return accumulator.add(event);
  }

  @Override
  public Event getResult(GroupAccumulator accumulator) {
    return accumulator.profile();
  }

  @Override
  public GroupAccumulator merge(GroupAccumulator one, GroupAccumulator other) {
    return one.merge(other);
  }
}
