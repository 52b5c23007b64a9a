package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.state.RegisteredState;
import io.github.flinkupgradecheck.extractor.state.RoleSerializers;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** The serializers of one registered state of the candidate. */
final class CandidateSerializers {
  private final RoleSerializers roles;

  CandidateSerializers(RegisteredState state) {
    this.roles = new RoleSerializers(state);
  }

  /** Null where the state has nothing in that role. */
  TypeSerializer<?> in(String role) {
    return roles.in(role);
  }
}
