package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** What all scores are made of: a profile of the account and the merchants that it paid. */
abstract class ScoringFunction<T> extends KeyedProcessFunction<String, T, String> {
  protected transient ValueState<AccountProfile> profile;
  protected transient MapState<String, Integer> merchants;

  @Override
  public void open(OpenContext context) throws Exception {
    profile = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", AccountProfile.class));
    merchants = getRuntimeContext().getMapState(new MapStateDescriptor<>("merchants", String.class, Integer.class));
  }

  protected AccountProfile profileOf(String account) throws Exception {
    AccountProfile known = profile.value();
    return known == null ? new AccountProfile(account) : known;
  }

  protected int visit(String merchant) throws Exception {
    Integer before = merchants.get(merchant);
    int visits = before == null ? 1 : before + 1;
    merchants.put(merchant, visits);
    return visits;
  }
}
