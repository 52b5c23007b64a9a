package pair;

import org.apache.flink.cep.pattern.conditions.SimpleCondition;

/** A login that failed. */
final class Failed extends SimpleCondition<Login> {
  @Override
  public boolean filter(Login login) {
    return login.failed;
  }
}
