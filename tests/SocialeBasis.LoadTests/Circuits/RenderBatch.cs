using System.Buffers.Binary;
using System.Text;

namespace SocialeBasis.LoadTests.Circuits;

/// <summary>
/// Reads a render batch as <c>blazor.web.js</c> does (OutOfProcessRenderBatch.ts in dotnet/aspnetcore): five tables, whose places stand in the
/// last twenty bytes. All numbers are little-endian.
/// </summary>
internal sealed class RenderBatch(byte[] bytes)
{
    private const int EditSize = 16;
    private const int FrameSize = 20;

    /// <summary>Which components changed, and where their edits begin.</summary>
    public IEnumerable<(int Component, IEnumerable<Edit> Edits)> Changed =>
        List(Place(0), 4).Select(at => Int(at)).Select(diff => (Int(diff), List(diff + 4, EditSize).Select(Edit)));

    /// <summary>Components that are gone.</summary>
    public IEnumerable<int> Gone => List(Place(2), 4).Select(Int);

    /// <summary>What the edits insert and set.</summary>
    public Frame Frame(int index)
    {
        var at = Place(1) + 4 + index * FrameSize;
        return new Frame((FrameKind)Int(at), Int(at + 4), Int(at + 8), BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at + 12)));
    }

    /// <summary>A string of this batch; null where there is none.</summary>
    public string? Text(int index)
    {
        if (index < 0)
        {
            return null;
        }

        var at = Int(Place(4) + index * 4);
        var (length, shift) = (0, 0);
        byte part;
        do
        {
            part = bytes[at++];
            length |= (part & 127) << shift;
            shift += 7;
        }
        while (part > 127);

        return Encoding.UTF8.GetString(bytes, at, length);
    }

    private Edit Edit(int at) => new((EditKind)Int(at), Int(at + 4), Int(at + 8), Int(at + 12));

    private int Place(int table) => Int(bytes.Length - 20 + table * 4);

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private IEnumerable<int> List(int at, int size) => Enumerable.Range(0, Int(at)).Select(i => at + 4 + i * size);
}

internal enum EditKind
{
    Insert = 1,
    Remove,
    SetAttribute,
    RemoveAttribute,
    SetText,
    StepIn,
    StepOut,
    SetMarkup,
    Move,
    MoveAll,
}

/// <summary>A change among the children of where the edits stand.</summary>
/// <param name="Child">Which child.</param>
/// <param name="Other">The frame that is inserted or set, or the place a child moves to.</param>
/// <param name="Name">The attribute that is removed.</param>
internal readonly record struct Edit(EditKind Kind, int Child, int Other, int Name);

internal enum FrameKind
{
    Element = 1,
    Text,
    Attribute,
    Component,
    Region,
    Markup = 8,
}

/// <summary>What A and B are differs: an element has a length and a name, a component a length and an id, an attribute a name and a value.</summary>
internal readonly record struct Frame(FrameKind Kind, int A, int B, long Handler);
