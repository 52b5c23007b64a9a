package pair;

/** Profiles of events. */
public class EventProfileAggregate extends ProfileAggregate {
  public EventProfileAggregate(Group group) {
    super(group, group.name());
  }

  @Override
  public GroupAcc createAccumulator() {
    return GroupAcc.of(group.measurements());
  }
}
