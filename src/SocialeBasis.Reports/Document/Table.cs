using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Document;

/// <summary>A table. The first cell of every row is the header of that row.</summary>
/// <param name="Id">Unique in the document.</param>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">At least two; each the header of its column.</param>
/// <param name="Rows">Each with a cell per column.</param>
public sealed record Table(string Id, string Caption, Seq<Column> Columns, Seq<Row> Rows) : Block
{
    /// <summary>True when it may be set closer because it holds mostly numbers.</summary>
    public bool IsCompact { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Heading">Its header.</param>
/// <param name="Kind">What it holds.</param>
public sealed record Column(string Heading, ColumnKind Kind = ColumnKind.Text);

/// <summary>What a column holds, and so how it is aligned.</summary>
public enum ColumnKind
{
    /// <summary>Words, from the left.</summary>
    Text,

    /// <summary>Numbers, to the right.</summary>
    Number,

    /// <summary>Small pictures of numbers that also stand in other columns; hidden from a screen reader.</summary>
    Picture,
}

/// <summary>A row.</summary>
/// <param name="Cells">One per column.</param>
public sealed record Row(Seq<Cell> Cells);

/// <summary>A cell.</summary>
/// <param name="Text">What it says; empty only with a picture.</param>
/// <param name="Picture">A small drawing without a sentence of its own; null for none.</param>
/// <param name="Label">A word that qualifies the text, such as where it comes from; null for none.</param>
public sealed record Cell(string Text, Drawing? Picture = null, string? Label = null)
{
    /// <summary>A cell with only words.</summary>
    public static implicit operator Cell(string text) => new(text);
}
