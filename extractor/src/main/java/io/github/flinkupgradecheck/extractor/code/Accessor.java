package io.github.flinkupgradecheck.extractor.code;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A call in the job's code by which a state is asked for: a method of Flink that takes a state descriptor or
 * declaration.
 */
final class Accessor {
  /** The method that calls. */
  final MethodRef in;
  /** The method that is called: {@code getState}, {@code getListState}, ... */
  final String name;
  /** Whether it is asked of the operator's own store, whose states have no key. */
  final boolean ofOperator;
  /** Whether it is asked of what a function is given with each record, or of its runtime. */
  final boolean ofContext;

  private Accessor(MethodRef in, MethodRef called) {
    this.in = in;
    this.name = called.name;
    this.ofOperator = called.owner.equals("org/apache/flink/api/common/state/OperatorStateStore");
    this.ofContext =
        called.owner.equals("org/apache/flink/api/common/functions/RuntimeContext")
            || called.owner.matches("org/apache/flink/streaming/api/functions/co/\\w*BroadcastProcessFunction\\$.*");
  }

  static List<Accessor> in(Iterable<MethodRef> methods, ClassFiles files) {
    List<Accessor> accessors = new ArrayList<>();
    for (MethodRef method : methods) {
      MethodNode node = files.method(method);
      for (AbstractInsnNode at : node.instructions) {
        if (at instanceof MethodInsnNode) {
          MethodInsnNode call = (MethodInsnNode) at;
          add(accessors, method, new MethodRef(call.owner, call.name, call.desc), files);
        } else if (at instanceof InvokeDynamicInsnNode) {
          for (Object argument : ((InvokeDynamicInsnNode) at).bsmArgs) {
            if (argument instanceof Handle && isMethod((Handle) argument)) {
              Handle handle = (Handle) argument;
              add(accessors, method, new MethodRef(handle.getOwner(), handle.getName(), handle.getDesc()), files);
            }
          }
        }
      }
    }
    return accessors;
  }

  /** The methods that a record gets from the compiler name its fields. */
  private static boolean isMethod(Handle handle) {
    return handle.getTag() >= Opcodes.H_INVOKEVIRTUAL;
  }

  private static void add(List<Accessor> accessors, MethodRef in, MethodRef called, ClassFiles files) {
    String arguments = called.type.substring(0, called.type.indexOf(')'));
    boolean describes =
        called.name.startsWith("get")
            && arguments.contains("Lorg/apache/flink/")
            && (arguments.contains("StateDescriptor;") || arguments.contains("StateDeclaration;"));
    // A method of the job's own that takes a descriptor is followed instead.
    if (describes && files.resolve(called) == null) {
      accessors.add(new Accessor(in, called));
    }
  }
}
