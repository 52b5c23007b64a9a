package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import io.github.flinkupgradecheck.extractor.model.State;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.RegisteredState;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeHint;

/**
 * What the values of a state are declared to be, with their type arguments, where the serializer is Kryo's and knows the class alone: by the
 * field that holds the state, else by the only type hint of the job for that class. What is open in it (a variable, a wildcard, {@code Object})
 * tells nothing.
 */
public final class DeclaredTypes {
  private final Surroundings around;
  /** Made when it is first asked for; a class of several hints has none. */
  private Map<Class<?>, Set<String>> hinted;
  private final Map<Class<?>, Type> hints = new HashMap<>();

  public DeclaredTypes(Surroundings around) {
    this.around = around;
  }

  /** @param operator with the states that this run showed, in its order */
  public void add(DryOperator run, OperatorFacts operator) {
    Map<String, Type> fields = null;
    for (int i = 0; i < Math.min(run.states.size(), operator.states.size()); i++) {
      State state = operator.states.get(i);
      Class<?> written = writtenByKryo(state, run);
      if (written == null || written.getTypeParameters().length == 0) {
        continue;
      }
      if (fields == null) {
        fields = StateFields.of(run);
      }
      RegisteredState registered = run.states.get(i);
      Type declared = fields.get(registered.identity());
      state.declared = tells(declared, written) ? declared : hint(written);
    }
  }

  private Class<?> writtenByKryo(State state, DryOperator run) {
    if (state.kind.equals("timer") || state.kind.equals("broadcast") || !state.serializers.containsKey(state.valueRole())) {
      return null;
    }
    SerializerTree tree = state.serializers.get(state.valueRole()).tree;
    SerializerTree inner = tree.family.equals("ttl") ? tree.children.get("value") : tree;
    try {
      return inner == null || !inner.family.equals("kryo") || inner.type == null
          ? null
          : Class.forName(inner.type, false, run.userClassLoader());
    } catch (ClassNotFoundException | LinkageError notThere) {
      return null;
    }
  }

  private Type hint(Class<?> written) {
    if (hinted == null) {
      hinted = new HashMap<>();
      for (Class<?> hint : around.directlyBelow(TypeHint.class)) {
        Type declared = new Generics(hint).argument(TypeHint.class, 0);
        hinted.computeIfAbsent(Generics.raw(declared), first -> new HashSet<>()).add(declared.getTypeName());
        hints.put(Generics.raw(declared), declared);
      }
    }
    Set<String> all = hinted.get(written);
    Type one = all == null || all.size() != 1 ? null : hints.get(written);
    return tells(one, written) ? one : null;
  }

  private static boolean tells(Type declared, Class<?> written) {
    return declared instanceof ParameterizedType && Generics.raw(declared) == written && closed(declared);
  }

  private static boolean closed(Type type) {
    if (type instanceof ParameterizedType) {
      for (Type argument : ((ParameterizedType) type).getActualTypeArguments()) {
        if (!closed(argument)) {
          return false;
        }
      }
    }
    return type != Object.class;
  }
}
