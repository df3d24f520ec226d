using System.Text.RegularExpressions;

namespace SocialeBasis.LoadTests.Circuits;

/// <summary>A page as it stands, without a browser: render batches applied one after the other. Not safe for several threads.</summary>
internal sealed partial class Page
{
    private readonly Dictionary<int, Element> _components = [];

    /// <summary>Everything, in the order of the page.</summary>
    public IEnumerable<Element> All => _components.Values.Where(component => component.Parent is null).SelectMany(top => top.All);

    public void Apply(RenderBatch batch)
    {
        foreach (var (component, edits) in batch.Changed)
        {
            Edit(batch, Component(component), edits);
        }

        foreach (var gone in batch.Gone)
        {
            _components.Remove(gone);
        }
    }

    private Element Component(int id) => _components.TryGetValue(id, out var known) ? known : _components[id] = new Element();

    private void Edit(RenderBatch batch, Element component, IEnumerable<Edit> edits)
    {
        var (at, inside, moves) = (component, new Stack<Element>(), new List<Edit>());
        foreach (var edit in edits)
        {
            switch (edit.Kind)
            {
                case EditKind.Insert:
                    Insert(batch, at, edit.Child, edit.Other);
                    break;
                case EditKind.Remove:
                    at.Children.RemoveAt(edit.Child);
                    break;
                case EditKind.SetAttribute:
                    SetAttribute(batch, at.Children[edit.Child], batch.Frame(edit.Other));
                    break;
                case EditKind.RemoveAttribute:
                    at.Children[edit.Child].Own.Remove(batch.Text(edit.Name)!);
                    at.Children[edit.Child].OwnHandlers.Remove(batch.Text(edit.Name)!);
                    break;
                case EditKind.SetText or EditKind.SetMarkup:
                    at.Children[edit.Child].Words = Words(batch, batch.Frame(edit.Other));
                    break;
                case EditKind.StepIn:
                    inside.Push(at);
                    at = at.Children[edit.Child];
                    break;
                case EditKind.StepOut:
                    at = inside.Pop();
                    break;
                case EditKind.Move:
                    moves.Add(edit);
                    break;
                case EditKind.MoveAll:
                    var before = at.Children.ToArray();
                    moves.ForEach(move => at.Children[move.Other] = before[move.Child]);
                    moves.Clear();
                    break;
                default:
                    throw new InvalidOperationException($"An edit of kind {edit.Kind}.");
            }
        }
    }

    /// <summary>Inserts what this frame and those that belong to it say; returns how many children came in.</summary>
    private int Insert(RenderBatch batch, Element parent, int child, int index)
    {
        var frame = batch.Frame(index);
        switch (frame.Kind)
        {
            case FrameKind.Element:
                var element = new Element { Tag = batch.Text(frame.B) };
                parent.Insert(child, element);
                var inside = index + 1;
                for (; inside < index + frame.A && batch.Frame(inside) is { Kind: FrameKind.Attribute } attribute; inside++)
                {
                    SetAttribute(batch, element, attribute);
                }

                InsertAll(batch, element, 0, inside, index + frame.A);
                return 1;
            case FrameKind.Text or FrameKind.Markup:
                parent.Insert(child, new Element { Words = Words(batch, frame) });
                return 1;
            case FrameKind.Component:
                parent.Insert(child, Component(frame.B));
                return 1;
            case FrameKind.Region:
                return InsertAll(batch, parent, child, index + 1, index + frame.A);
            default:
                return 0;
        }
    }

    private int InsertAll(RenderBatch batch, Element parent, int child, int from, int to)
    {
        var first = child;
        for (var index = from; index < to;)
        {
            var frame = batch.Frame(index);
            child += Insert(batch, parent, child, index);
            index += frame.Kind is FrameKind.Element or FrameKind.Component or FrameKind.Region ? frame.A : 1;
        }

        return child - first;
    }

    private static string Words(RenderBatch batch, Frame frame)
    {
        var words = batch.Text(frame.A) ?? "";
        return frame.Kind is FrameKind.Markup ? Tag().Replace(words, "") : words;
    }

    private static void SetAttribute(RenderBatch batch, Element element, Frame attribute)
    {
        var name = batch.Text(attribute.A)!;
        if (attribute.Handler != 0)
        {
            element.OwnHandlers[name] = attribute.Handler;
        }
        else
        {
            element.Own[name] = batch.Text(attribute.B);
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
