package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** What all scores are made of: a profile of the account. */
abstract class ScoringFunction<T> extends KeyedProcessFunction<String, T, String> {
  protected transient ValueState<AccountProfile> profile;

  @Override
  public void open(OpenContext context) throws Exception {
    profile = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", AccountProfile.class));
  }

  protected AccountProfile profileOf(String account) throws Exception {
    AccountProfile known = profile.value();
    return known == null ? new AccountProfile(account) : known;
  }
}
