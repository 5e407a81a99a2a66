using System.Reflection;
using System.Reflection.Emit;

namespace Ashlar.Misuse.Tests;

/// <summary>
/// Compiles a call of a member: what it needs is taken from a scene, what it gives is used. Reflection cannot call what
/// takes or gives views, and is not what a program compiles to.
/// </summary>
internal static class Call
{
    public static Action<Scene> Of(Member member)
    {
        var method = new DynamicMethod(
            "Call", typeof(void), [typeof(Scene)], typeof(Call).Module, skipVisibility: true)
        { InitLocals = true };
        new Writer(method.GetILGenerator(), member).Write();
        return method.CreateDelegate<Action<Scene>>();
    }

    private sealed class Writer(ILGenerator il, Member member)
    {
        private readonly ParameterInfo[] _parameters = member.Method.GetParameters();

        public void Write()
        {
            LocalBuilder? instance = member.HasInstance ? il.DeclareLocal(member.Type) : null;
            if (instance is not null)
            {
                Label made = il.DefineLabel();
                Ask(nameof(Scene.IsOnDefault));
                il.Emit(OpCodes.Brtrue, made);
                WriteValue(instance.LocalType, 0);
                il.Emit(OpCodes.Stloc, instance);
                il.MarkLabel(made);
            }

            var arguments = new LocalBuilder[_parameters.Length];
            int slot = instance is null ? 0 : 1;
            for (int index = 0; index < arguments.Length; index++)
            {
                Type type = _parameters[index].ParameterType;
                arguments[index] = il.DeclareLocal(type.IsByRef ? type.GetElementType()! : type);
                if (!_parameters[index].IsOut)
                {
                    WriteValue(arguments[index].LocalType, slot++);
                    il.Emit(OpCodes.Stloc, arguments[index]);
                }
            }

            if (instance is not null)
            {
                WriteEnd(instance);
            }

            if (instance is not null && member.Type.IsValueType)
            {
                WriteCopy(instance, arguments);
            }

            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Call, Of(nameof(Scene.Enter)));
            if (instance is not null && member.Type.IsByRefLike)
            {
                // A program has views in a using block or a foreach, which end them whatever happens.
                il.BeginExceptionBlock();
                WriteCall(instance, arguments);
                il.BeginFinallyBlock();
                TryWriteDispose(instance);
                il.EndExceptionBlock();
            }
            else
            {
                WriteCall(instance, arguments);
            }

            il.Emit(OpCodes.Ret);
        }

        private static MethodInfo Of(string name, params Type[] types)
        {
            MethodInfo method = typeof(Scene).GetMethod(name)!;
            return types.Length == 0 ? method : method.MakeGenericMethod(types);
        }

        private void Ask(string property)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Call, typeof(Scene).GetProperty(property)!.GetMethod!);
        }

        /// <summary>Pushes a value for a place in the call.</summary>
        private void WriteValue(Type type, int slot)
        {
            il.Emit(OpCodes.Ldarg_0);
            if (type.IsByRefLike && Views.Maker(type) is { } maker)
            {
                il.Emit(OpCodes.Call, maker);
                return;
            }

            il.Emit(OpCodes.Ldc_I4, slot);
            if (!type.IsByRefLike)
            {
                il.Emit(OpCodes.Call, Of(nameof(Scene.Value), type));
                return;
            }

            Type element = type.GetGenericArguments()[0];
            il.Emit(OpCodes.Call, Of(nameof(Scene.Span), element));
            if (type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>))
            {
                il.Emit(OpCodes.Call, typeof(Span<>).MakeGenericType(element).GetMethods().First(
                    method => method.Name == "op_Implicit" && method.ReturnType == type));
            }
        }

        /// <summary>Ends what the call is made on, when the state asks for it.</summary>
        private void WriteEnd(LocalBuilder instance)
        {
            Label kept = il.DefineLabel();
            Ask(nameof(Scene.EndsInstance));
            il.Emit(OpCodes.Brfalse, kept);
            Type type = instance.LocalType;
            if (!TryWriteDispose(instance))
            {
                il.Emit(OpCodes.Ldarg_0);
                if (type.IsByRefLike)
                {
                    il.Emit(OpCodes.Ldtoken, type);
                    il.Emit(OpCodes.Call, Of(nameof(Scene.EndOwnerOf)));
                }
                else
                {
                    il.Emit(OpCodes.Ldloc, instance);
                    if (type.IsValueType)
                    {
                        il.Emit(OpCodes.Box, type);
                    }

                    il.Emit(OpCodes.Call, Of(nameof(Scene.End)));
                }
            }

            il.MarkLabel(kept);
        }

        private bool TryWriteDispose(LocalBuilder instance)
        {
            Type type = instance.LocalType;
            MethodInfo? dispose = type.GetMethods()
                .FirstOrDefault(method => method.Name == "Dispose" && method.GetParameters().All(parameter => parameter.IsOptional));
            if (dispose is null)
            {
                return false;
            }

            il.Emit(type.IsValueType ? OpCodes.Ldloca : OpCodes.Ldloc, instance);
            foreach (ParameterInfo parameter in dispose.GetParameters())
            {
                if (parameter.ParameterType == typeof(string))
                {
                    il.Emit(OpCodes.Ldstr, "file");
                }
                else
                {
                    il.Emit(OpCodes.Ldc_I4_1);
                }
            }

            il.Emit(OpCodes.Call, dispose);
            return true;
        }

        /// <summary>Disposes a copy, or makes the call on it, when the state asks for it.</summary>
        private void WriteCopy(LocalBuilder instance, LocalBuilder[] arguments)
        {
            Label alone = il.DefineLabel();
            Ask(nameof(Scene.IsOnCopied));
            il.Emit(OpCodes.Brfalse, alone);
            LocalBuilder copy = il.DeclareLocal(instance.LocalType);
            il.Emit(OpCodes.Ldloc, instance);
            il.Emit(OpCodes.Stloc, copy);
            if (!TryWriteDispose(copy))
            {
                WriteCall(copy, arguments);
            }

            il.MarkLabel(alone);
        }

        private void WriteCall(LocalBuilder? instance, LocalBuilder[] arguments)
        {
            if (instance is not null)
            {
                il.Emit(member.Type.IsValueType ? OpCodes.Ldloca : OpCodes.Ldloc, instance);
            }

            for (int index = 0; index < arguments.Length; index++)
            {
                il.Emit(_parameters[index].ParameterType.IsByRef ? OpCodes.Ldloca : OpCodes.Ldloc, arguments[index]);
            }

            if (member.Method is ConstructorInfo constructor)
            {
                il.Emit(OpCodes.Newobj, constructor);
                WriteUse(member.Type, isReadOnly: false);
            }
            else
            {
                var method = (MethodInfo)member.Method;
                bool needsConstraint = member.Type.IsValueType && method.IsVirtual && method.DeclaringType != member.Type;
                if (needsConstraint)
                {
                    il.Emit(OpCodes.Constrained, member.Type);
                }

                il.Emit(!method.IsStatic && (!member.Type.IsValueType || needsConstraint) ? OpCodes.Callvirt : OpCodes.Call, method);
                WriteUse(method.ReturnType, IsReadOnly(method.ReturnParameter));
            }

            for (int index = 0; index < arguments.Length; index++)
            {
                if (_parameters[index].IsOut)
                {
                    il.Emit(OpCodes.Ldloc, arguments[index]);
                    WriteUse(arguments[index].LocalType, isReadOnly: false);
                }
            }
        }

        private static bool IsReadOnly(ParameterInfo result) =>
            result.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.InteropServices.InAttribute))
            || result.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute");

        /// <summary>Uses what is on the stack.</summary>
        private void WriteUse(Type type, bool isReadOnly)
        {
            if (type == typeof(void))
            {
                return;
            }

            LocalBuilder result = il.DeclareLocal(type);
            il.Emit(OpCodes.Stloc, result);
            if (type.IsByRef)
            {
                Type pointed = type.GetElementType()!;
                if (pointed.IsByRefLike)
                {
                    return;
                }

                il.Emit(OpCodes.Ldloc, result);
                il.Emit(OpCodes.Call, Of(
                    isReadOnly ? nameof(Scene.TakeReadOnlyReference) : nameof(Scene.TakeReference), pointed));
            }
            else if (type.IsByRefLike)
            {
                WriteUseOfView(result);
            }
            else
            {
                il.Emit(OpCodes.Ldarg_0);
                il.Emit(OpCodes.Ldloc, result);
                if (type.IsValueType)
                {
                    il.Emit(OpCodes.Box, type);
                }

                il.Emit(OpCodes.Call, Of(nameof(Scene.Take)));
            }
        }

        private void WriteUseOfView(LocalBuilder view)
        {
            Type type = view.LocalType;
            Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
            if (definition == typeof(Span<>) || definition == typeof(ReadOnlySpan<>))
            {
                il.Emit(OpCodes.Ldloc, view);
                il.Emit(OpCodes.Call, Of(
                    definition == typeof(Span<>) ? nameof(Scene.TakeSpan) : nameof(Scene.TakeReadOnlySpan),
                    type.GetGenericArguments()[0]));
                return;
            }

            if (type.GetMethod("MoveNext") is { } moveNext)
            {
                Label over = il.DefineLabel();
                for (int step = 0; step < 3; step++)
                {
                    il.Emit(OpCodes.Ldloca, view);
                    il.Emit(OpCodes.Call, moveNext);
                    il.Emit(OpCodes.Brfalse, over);
                    MethodInfo current = type.GetProperty("Current")!.GetMethod!;
                    il.Emit(OpCodes.Ldloca, view);
                    il.Emit(OpCodes.Call, current);
                    WriteUse(current.ReturnType, IsReadOnly(current.ReturnParameter));
                }

                il.MarkLabel(over);
            }

            foreach (FieldInfo field in type.GetFields().Where(field => field.FieldType.IsByRef))
            {
                il.Emit(OpCodes.Ldloc, view);
                il.Emit(OpCodes.Ldfld, field);
                WriteUse(field.FieldType, isReadOnly: false);
            }

            TryWriteDispose(view);
        }
    }
}
