package pair;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.table.connector.source.DynamicTableSource;
import org.apache.flink.table.connector.source.LookupTableSource;
import org.apache.flink.table.connector.source.lookup.AsyncLookupFunctionProvider;
import org.apache.flink.table.connector.source.lookup.LookupFunctionProvider;
import org.apache.flink.table.data.GenericRowData;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.factories.DynamicTableSourceFactory;
import org.apache.flink.table.factories.FactoryUtil;
import org.apache.flink.table.functions.AsyncLookupFunction;
import org.apache.flink.table.functions.LookupFunction;

/** Rates that are looked up by customer, one at a time or asynchronously. */
public final class Rates implements DynamicTableSourceFactory {
  private static final ConfigOption<Boolean> ASYNC = ConfigOptions.key("lookup.async").booleanType().defaultValue(false);

  @Override
  public String factoryIdentifier() {
    return "rates";
  }

  @Override
  public Set<ConfigOption<?>> requiredOptions() {
    return new HashSet<>();
  }

  @Override
  public Set<ConfigOption<?>> optionalOptions() {
    return new HashSet<>(Collections.singleton(ASYNC));
  }

  @Override
  public DynamicTableSource createDynamicTableSource(Context context) {
    return new Source(FactoryUtil.createTableFactoryHelper(this, context).getOptions().get(ASYNC));
  }

  private static final class Source implements LookupTableSource {
    private final boolean async;

    Source(boolean async) {
      this.async = async;
    }

    @Override
    public LookupRuntimeProvider getLookupRuntimeProvider(LookupContext context) {
      return async ? AsyncLookupFunctionProvider.of(new Later()) : LookupFunctionProvider.of(new Now());
    }

    @Override
    public DynamicTableSource copy() {
      return new Source(async);
    }

    @Override
    public String asSummaryString() {
      return "rates";
    }
  }

  public static final class Now extends LookupFunction {
    @Override
    public Collection<RowData> lookup(RowData key) {
      return Collections.singletonList(GenericRowData.of(key.getString(0), 1L));
    }
  }

  public static final class Later extends AsyncLookupFunction {
    @Override
    public CompletableFuture<Collection<RowData>> asyncLookup(RowData key) {
      return CompletableFuture.completedFuture(Collections.singletonList(GenericRowData.of(key.getString(0), 1L)));
    }
  }
}
