using System.Reflection;
using System.Reflection.Emit;

namespace SocialeBasis.Tests.Reference;

/// <summary>Reads in the compiled program which methods call which.</summary>
internal static class CallsInCode
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Every method of an assembly, those that the compiler made included, with what each calls.</summary>
    public static IEnumerable<(MethodBase Caller, MethodBase Called)> Of(Assembly assembly) =>
        from type in assembly.GetTypes()
        from caller in type.GetMembers(All).OfType<MethodBase>()
        from called in Of(caller)
        select (caller, called);

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<MethodBase> Of(MethodBase caller)
    {
        if (caller.GetMethodBody()?.GetILAsByteArray() is not { } body)
        {
            yield break;
        }

        for (var at = 0; at < body.Length;)
        {
            var code = Codes[body[at] == 0xFE ? (short)(0xFE00 | body[at + 1]) : body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod
                && caller.Module.ResolveMethod(
                    BitConverter.ToInt32(body, at),
                    caller.DeclaringType?.GetGenericArguments(),
                    caller.IsGenericMethodDefinition ? caller.GetGenericArguments() : null) is { } called)
            {
                yield return called;
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
                _ => 4,
            };
        }
    }
}
