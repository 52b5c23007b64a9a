package io.github.flinkupgradecheck.extractor.code;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The methods of the job that can run once some of them run: by calls, with the overriding methods of every
 * class that is known to exist, and by handing out: a lambda or an object of the job's may be called by
 * whoever got it.
 */
final class Reach {
  private static final int MAX_METHODS = 100000;

  final SortedSet<MethodRef> methods = new TreeSet<>();
  /** Classes of the job of which there are objects, names with slashes. */
  final SortedSet<String> instantiated = new TreeSet<>();
  private final ClassFiles files;
  private final boolean withCallbacks;
  /** What is called, and which objects could answer, by name and descriptor: a large job has far too many of both to try each with each. */
  private final Map<String, Set<MethodRef>> called = new HashMap<>();
  private final Map<String, Set<String>> answering = new HashMap<>();
  private final Deque<MethodRef> waiting = new ArrayDeque<>();

  /** {@code withCallbacks}: whether what is made may be called back, or only calls count. */
  Reach(ClassFiles files, boolean withCallbacks) {
    this.files = files;
    this.withCallbacks = withCallbacks;
  }

  /** Everything that hangs on a live operator. */
  static Reach of(Roots roots, ClassFiles files) {
    SortedSet<MethodRef> start = new TreeSet<>(roots.lambdas);
    for (String name : roots.classes) {
      ClassNode type = files.get(name);
      if (type != null) {
        for (MethodNode method : type.methods) {
          if (method.name.equals("<init>")) {
            start.add(new MethodRef(name, method.name, method.desc));
          }
        }
      }
    }
    Reach reach = new Reach(files, true);
    reach.instantiate(roots.classes);
    reach.from(start);
    return reach;
  }

  void instantiate(Collection<String> classes) {
    for (String name : classes) {
      instantiate(name);
    }
  }

  void from(Collection<MethodRef> roots) {
    for (MethodRef root : roots) {
      want(root);
    }
    while (!waiting.isEmpty() && methods.size() < MAX_METHODS) {
      follow(waiting.remove());
    }
  }

  boolean complete() {
    return waiting.isEmpty();
  }

  private void want(MethodRef method) {
    if (files.method(method) != null && methods.add(method)) {
      waiting.add(method);
    }
  }

  private void instantiate(String name) {
    ClassNode type = files.get(name);
    if (type == null || !instantiated.add(name)) {
      return;
    }
    for (ClassNode at : files.lineage(name)) {
      for (MethodNode method : at.methods) {
        String signature = method.name + method.desc;
        if (answering.computeIfAbsent(signature, one -> new TreeSet<>()).add(name)) {
          for (MethodRef call : called.getOrDefault(signature, Collections.emptySet())) {
            dispatch(name, call);
          }
        }
      }
    }
    if (withCallbacks) {
      for (ClassNode at : files.lineage(name)) {
        for (MethodNode method : at.methods) {
          if (files.isCallback(type, method)) {
            want(new MethodRef(at.name, method.name, method.desc));
          }
        }
      }
    }
  }

  private void follow(MethodRef method) {
    Steps steps = files.steps(method);
    for (MethodRef call : steps.calls) {
      call(call, steps.virtual.contains(call));
    }
    for (String name : steps.made) {
      instantiate(name);
    }
    for (String owner : steps.read) {
      if (files.get(owner) != null) {
        want(new MethodRef(owner, "<clinit>", "()V"));
      }
    }
  }

  private void call(MethodRef call, boolean virtual) {
    MethodRef written = files.resolve(call);
    if (written != null) {
      want(written);
    }
    if (virtual) {
      // Also calls of what is declared outside: an object of the job's may stand behind an interface of the JDK.
      if (called.computeIfAbsent(call.signature(), one -> new HashSet<>()).add(call)) {
        for (String name : answering.getOrDefault(call.signature(), Collections.emptySet())) {
          dispatch(name, call);
        }
      }
    }
  }

  private void dispatch(String className, MethodRef call) {
    if (!className.equals(call.owner) && !files.isSubtype(className, call.owner)) {
      return;
    }
    MethodRef overriding = files.resolve(new MethodRef(className, call.name, call.type));
    if (overriding != null) {
      want(overriding);
    }
  }
}
