package pair;

/** Profiles of events. */
public class EventProfileAggregate extends ProfileAggregate {
  public EventProfileAggregate(Group group) {
    super(group, group.name());
  }

  @Override
  public GroupAccumulator createAccumulator() {
    return new GroupAccumulator(group, false);
  }
}
