package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.load.Causes;
import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Whether the states that were registered are all there can be. What {@code open} and {@code initializeState}
 * ask for was registered when they ran to their end; what is asked for later counts only if its name is
 * known, and registered. When in doubt the answer is no, with the reason.
 */
final class Completeness {
  private static final Set<String> AT_START =
      new HashSet<>(
          Arrays.asList(
              "open", "initializeState", "setRuntimeContext", "setup", "configure", "setInputType", "setOutputType",
              "createStreamOperator", "readObject", "readResolve", "restoreState"));

  /** States that only bytecode shows, with their kind. */
  final List<State> onlyInCode = new ArrayList<>();
  /** Null when nothing can be missing. */
  String because;

  private final SortedMap<String, String> unregistered = new TreeMap<>();
  private final SortedSet<String> reasons = new TreeSet<>();

  Completeness(Roots roots, Reach all, ClassFiles files, DryResult dry) {
    Set<String> registered = new HashSet<>();
    for (State state : dry.states) {
      registered.add(state.name);
    }
    for (State state : dry.declared == null ? Collections.<State>emptyList() : dry.declared) {
      registered.add(state.name);
    }
    // A test that ran the operator ran what could not be run here.
    if (dry.declared == null || dry.ours) {
      ended(dry);
    }
    for (Map.Entry<String, String> live : roots.descriptors.entrySet()) {
      if (!registered.contains(live.getKey())) {
        unregistered.put(live.getKey(), live.getValue());
      }
    }
    boolean otherKinds = later(roots, all, files, registered, dry.key != null);
    for (String name : roots.ofLibraries) {
      if (LibraryFunction.mayAskForState(name, files)) {
        reasons.add(name + " is of a bundled library, whose code is not searched for further states");
      }
    }
    for (String name : roots.classes) {
      if (RawState.isWrittenBy(name, files)) {
        reasons.add(name.replace('/', '.') + " writes raw state, which only its own code can read");
      }
    }
    for (String name : files.unreadable) {
      reasons.add("the class file of " + name + " cannot be read here");
    }
    if (!all.complete()) {
      reasons.add("too much code hangs on it to look for further states");
    }
    if (dry.declared != null && !dry.declared.isEmpty() && !dry.ours) {
      // A test saw what cannot be read here. One that saw nothing new proves nothing, and what the code names and no test has seen is missing.
      reasons.clear();
    }
    for (String name : unregistered.keySet()) {
      reasons.add("state '" + name + "' is not registered before the first record");
    }
    if (dry.key != null && !otherKinds) {
      listStatic();
    }
    because = reasons.isEmpty() ? null : String.join("; ", reasons);
  }

  private void ended(DryResult dry) {
    String phase = dry.reached == DryResult.Reached.OPEN ? "open()" : "initializeState()";
    if (dry.hungAt != null) {
      reasons.add(phase + " had not ended at the deadline; it stood at " + dry.hungAt);
    } else if (dry.ours) {
      reasons.add("the extractor could not run it: " + summary(dry.thrown));
    } else if (dry.thrown != null) {
      reasons.add(phase + " threw " + summary(dry.thrown) + (dry.frame == null ? "" : " at " + dry.frame));
    }
  }

  /** Looks at what can run after the start; says whether the kind of a state that only stands there may be another than its descriptor's. */
  private boolean later(Roots roots, Reach all, ClassFiles files, Set<String> registered, boolean keyed) {
    Reach running = new Reach(files, false);
    running.instantiate(all.instantiated);
    running.from(runtimeRoots(roots, all, files));
    handedOn(running, files);
    List<Accessor> accessors = Accessor.in(running.methods, files);
    if (accessors.isEmpty()) {
      return false;
    }
    // Without a key a function's context has nothing but the broadcast states that were given when the graph was built, all of them from the start.
    if (!keyed && accessors.stream().allMatch(accessor -> accessor.ofContext)) {
      unregistered.clear();
      return false;
    }
    Descriptors descriptors = new Descriptors(all.methods, files, roots);
    for (MethodRef method : descriptors.unnamed) {
      if (running.methods.contains(method) || descriptors.areKept(method)) {
        reasons.add("the name of a state made in " + method.readable() + " is only known when it runs");
      }
    }
    for (Map.Entry<String, String> state : descriptors.named.entrySet()) {
      if (!registered.contains(state.getKey())) {
        unregistered.put(state.getKey(), state.getValue());
      }
    }
    if (descriptors.named.isEmpty() && descriptors.unnamed.isEmpty() && roots.descriptors.isEmpty()) {
      reasons.add("which state " + accessors.get(0).in.readable() + " asks for cannot be told");
    }
    boolean unkeyed = false;
    for (Accessor accessor : accessors) {
      unkeyed |= accessor.ofOperator || accessor.name.equals("getBroadcastState");
    }
    // A map descriptor may then be that of a broadcast state, a list descriptor that of an operator's list.
    return descriptors.ttl || unkeyed;
  }

  /** Whoever is given the runtime context or a state store can ask it for states. */
  private void handedOn(Reach running, ClassFiles files) {
    for (MethodRef method : running.methods) {
      for (AbstractInsnNode at : files.method(method).instructions) {
        if (at instanceof MethodInsnNode) {
          MethodInsnNode call = (MethodInsnNode) at;
          String arguments = call.desc.substring(0, call.desc.indexOf(')'));
          boolean able = arguments.contains("RuntimeContext;") || arguments.contains("StateStore;");
          if (able && files.isLibrary(call.owner) && !call.owner.startsWith("org/apache/flink/")) {
            reasons.add(method.readable() + " gives " + call.owner.replace('/', '.') + " access to states");
          }
        }
      }
    }
  }

  private static SortedSet<MethodRef> runtimeRoots(Roots roots, Reach all, ClassFiles files) {
    SortedSet<MethodRef> methods = new TreeSet<>(roots.lambdas);
    for (String name : all.instantiated) {
      ClassNode type = files.get(name);
      for (ClassNode at : files.lineage(name)) {
        for (MethodNode method : at.methods) {
          if (!AT_START.contains(method.name) && files.isCallback(type, method)) {
            methods.add(new MethodRef(at.name, method.name, method.desc));
          }
        }
      }
    }
    for (MethodRef method : all.methods) {
      // Bodies of lambdas: whoever was given one calls it when it likes.
      MethodNode node = files.method(method);
      boolean made = (node.access & Opcodes.ACC_SYNTHETIC) != 0 && (node.access & Opcodes.ACC_BRIDGE) == 0;
      if (made && method.name.contains("lambda$")) {
        methods.add(method);
      }
    }
    return methods;
  }

  private void listStatic() {
    for (Map.Entry<String, String> state : unregistered.entrySet()) {
      String kind = kind(state.getValue());
      if (kind != null) {
        onlyInCode.add(
            new State(
                state.getKey(), kind, false, null, "static",
                new TreeMap<String, SerializerFacts>()));
      }
    }
  }

  private static String kind(String descriptor) {
    switch (descriptor) {
      case "ValueStateDescriptor":
        return "value";
      case "ListStateDescriptor":
        return "list";
      case "MapStateDescriptor":
        return "map";
      case "ReducingStateDescriptor":
        return "reducing";
      case "AggregatingStateDescriptor":
        return "aggregating";
      default:
        return null;
    }
  }

  private static String summary(Throwable thrown) {
    Throwable root = Causes.root(thrown);
    String message = Causes.message(root);
    return root.getClass().getName() + (message.isEmpty() ? "" : ": " + message);
  }
}
