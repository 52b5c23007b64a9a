package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Reads what a tenant's customer used. */
final class ParseUsage implements MapFunction<Long, Usage> {
  private final String tenant;

  ParseUsage(String tenant) {
    this.tenant = tenant;
  }

  @Override
  public Usage map(Long number) {
    Usage usage = new Usage();
    usage.setTenant(tenant);
    usage.setCustomer("customer-" + number % 3);
    usage.setUnits(1 + number % 5);
    return usage;
  }
}
