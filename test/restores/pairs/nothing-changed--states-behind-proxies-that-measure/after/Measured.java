package pair;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.flink.api.common.state.State;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/** Measures how long state takes. */
final class Measured implements InvocationHandler {
  private final State state;
  private final Counter calls;
  private final Counter nanos;

  private Measured(State state, MetricGroup metrics) {
    this.state = state;
    this.calls = metrics.counter("calls");
    this.nanos = metrics.counter("nanos");
  }

  static <S extends State> S of(Class<S> kind, String name, S state, MetricGroup metrics) {
    return kind.cast(Proxy.newProxyInstance(Measured.class.getClassLoader(), new Class<?>[] {kind}, new Measured(state, metrics.addGroup("state", name))));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    long begin = System.nanoTime();
    try {
      return method.invoke(state, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    } finally {
      calls.inc();
      nanos.inc(System.nanoTime() - begin);
    }
  }
}
