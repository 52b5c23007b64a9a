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
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.typeinfo.TypeHint;

/**
 * What the values of a state are declared to be, with their type arguments, where the serializer is Kryo's and knows the class alone, or has such a one in a tuple: by the
 * field that holds the state, else by the only type hint of the job for that class, else by the only function of the job that aggregates or reduces to it. What is open in it (a
 * variable, a wildcard, {@code Object}) tells nothing.
 */
public final class DeclaredTypes {
  private final Surroundings around;
  /** Made when it is first asked for; a class of several hints has none. */
  private Hints hints;
  /** The same of what functions declare. */
  private Hints aggregated;
  private Hints reduced;

  public DeclaredTypes(Surroundings around) {
    this.around = around;
  }

  /** @param operator with the states that this run showed, in its order */
  public void add(DryOperator run, OperatorFacts operator) {
    Map<String, Type> fields = null;
    for (int i = 0; i < Math.min(run.states.size(), operator.states.size()); i++) {
      State state = operator.states.get(i);
      Class<?> written = writtenWithKryo(state, run);
      if (written == null || written.getTypeParameters().length == 0) {
        continue;
      }
      if (fields == null) {
        fields = StateFields.of(run);
      }
      RegisteredState registered = run.states.get(i);
      Type declared = fields.get(registered.identity());
      state.declared = tells(declared, written) ? declared : hint(state, written);
    }
  }

  private Class<?> writtenWithKryo(State state, DryOperator run) {
    if (state.kind.equals("timer") || state.kind.equals("broadcast") || !state.serializers.containsKey(state.valueRole())) {
      return null;
    }
    SerializerTree tree = state.serializers.get(state.valueRole()).tree;
    SerializerTree inner = tree.family.equals("ttl") ? tree.children.get("value") : tree;
    try {
      return inner == null || !isOrHasKryo(inner) || inner.type == null
          ? null
          : Class.forName(inner.type, false, run.userClassLoader());
    } catch (ClassNotFoundException | LinkageError notThere) {
      return null;
    }
  }

  private static boolean isOrHasKryo(SerializerTree tree) {
    boolean kryo = tree.family.equals("kryo");
    if (tree.family.equals("tuple")) {
      for (SerializerTree part : tree.children.values()) {
        kryo |= isOrHasKryo(part);
      }
    }
    return kryo;
  }

  private Type hint(State state, Class<?> written) {
    if (hints == null) {
      hints = new Hints(TypeHint.class, 0);
      aggregated = new Hints(AggregateFunction.class, 1);
      reduced = new Hints(ReduceFunction.class, 0);
    }
    Type hint = hints.of(written);
    if (hint == null && state.kind.equals("aggregating")) {
      hint = aggregated.of(written);
    }
    // A reduce without windows keeps its value by itself (StreamGroupedReduceOperator.STATE_NAME).
    if (hint == null && (state.kind.equals("reducing") || state.name.equals("_op_state"))) {
      hint = reduced.of(written);
    }
    return tells(hint, written) ? hint : null;
  }

  /** What a type argument of the job's classes below one is. */
  private final class Hints {
    private final Map<Class<?>, Set<String>> names = new HashMap<>();
    private final Map<Class<?>, Type> types = new HashMap<>();

    Hints(Class<?> above, int argument) {
      for (Class<?> below : around.directlyBelow(above)) {
        Type declared = new Generics(below).argument(above, argument);
        names.computeIfAbsent(Generics.raw(declared), first -> new HashSet<>()).add(declared.getTypeName());
        types.put(Generics.raw(declared), declared);
      }
    }

    /** Null where there is none, or more than one. */
    Type of(Class<?> written) {
      Set<String> all = names.get(written);
      return all == null || all.size() != 1 ? null : types.get(written);
    }
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
