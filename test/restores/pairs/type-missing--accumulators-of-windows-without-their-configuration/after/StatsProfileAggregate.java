package pair;

/** Profiles of profiles. */
public class StatsProfileAggregate extends ProfileAggregate {
  static final String SUFFIX = "-stats";

  public StatsProfileAggregate(Group group) {
    super(group, group.name().concat(SUFFIX));
  }

  @Override
  public GroupAcc createAccumulator() {
    return GroupAcc.of(group.measurements());
  }
}
