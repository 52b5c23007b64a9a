package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Makes profiles of the events of a group. */
public abstract class ProfileAggregate implements AggregateFunction<Event, GroupAccumulator, Event> {
  protected final Group group;
  private final String profileName;

  protected ProfileAggregate(Group group, String profileName) {
    this.group = group;
    this.profileName = profileName;
  }

  @Override
  public abstract GroupAccumulator createAccumulator();

  @Override
  public GroupAccumulator add(Event event, GroupAccumulator accumulator) {
    return accumulator.add(event);
  }

  @Override
  public Event getResult(GroupAccumulator accumulator) {
    Event profile = accumulator.profile();
    profile.fields.put("source", profileName);
    return profile;
  }

  @Override
  public GroupAccumulator merge(GroupAccumulator one, GroupAccumulator other) {
    return one.merge(other);
  }
}
