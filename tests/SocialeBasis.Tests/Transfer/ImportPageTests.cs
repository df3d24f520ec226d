using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Tests.Accounts;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Transfer;

/// <summary>A file on its way out of and into the real program, on a real port.</summary>
public sealed class ImportPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Path = "/regie/inlezen";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static byte[] Good => TalkExport.Of(ShownTalk.Of(WholeTalk.Make().Value));

    [Fact]
    public async Task A_talk_goes_out_as_a_file_and_comes_in_as_a_closed_talk_with_the_same_file()
    {
        using var lead = new FormBrowser(app.Address);
        var file = await FileAsync(lead, ExampleVoorbeeld.SessionId);
        var way = await SendAsync(lead, file);

        Assert.Matches("^/regie/[0-9a-f-]{36}$", way);
        var id = Guid.Parse(way["/regie/".Length..]);
        Assert.NotEqual(ExampleVoorbeeld.SessionId, id);
        Assert.Equal(file, await FileAsync(lead, id));
        var room = (await app.Services.GetRequiredService<RoomDirectory>().FindAsync(id))!;
        Assert.True(room.Session is { IsClosed: true, IsExample: false, ImportedUtc: not null, Code.Length: 6, LeadKey.Length: 22, ScreenKey.Length: 22 });
        Assert.Contains(
            (await app.Services.GetRequiredService<SessionStore>().ListAsync(cancellation: Cancel)),
            line => line.Id == id && line.ImportedUtc is not null
        );
        Assert.Contains("ingelezen uit een bestand", await lead.ReadAsync($"/verslag/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_twice_gives_two_talks()
    {
        using var lead = new FormBrowser(app.Address);
        Assert.NotEqual(await SendAsync(lead, Good), await SendAsync(lead, Good));
    }

    [Fact]
    public async Task A_file_that_is_refused_changes_nothing_and_the_page_says_why_at_the_field()
    {
        using var lead = new FormBrowser(app.Address);
        var before = await RowsAsync();
        foreach (var (file, said) in new (byte[], string)[]
        {
            ([1, 2, 3], "geen gesprek van dit programma"),
            ([], "geen gesprek van dit programma"),
            (Good[..5000], "beschadigd"),
            (Change($"\"version\": {TalkFile.NewestVersion}", $"\"version\": {TalkFile.NewestVersion + 1}"), "nieuwere versie"),
            (Change("\"groupThreshold\": 3", "\"groupThreshold\": 2"), "setup.groupThreshold"),
            (new byte[TalkImport.MostBytes + 1], "te groot"),
        })
        {
            var page = await SendAsync(lead, file);
            Assert.Matches($"""<p class="error-text" id="bestand-fout">[^<]*{said}""", page);
            Assert.Contains("aria-invalid=\"true\"", page, StringComparison.Ordinal);
        }

        Assert.Equal(before, await RowsAsync());
    }

    [Theory]
    [InlineData(true, Path)]
    [InlineData(false, Path)]
    [InlineData(true, "/Regie/INLEZEN/")]
    public async Task A_file_that_is_too_large_is_stopped_also_when_it_does_not_say_how_large_it_is(bool saysItsSize, string path)
    {
        using var lead = new FormBrowser(app.Address);
        var before = await RowsAsync();
        byte[] large = [.. Good, .. new byte[TalkImport.MostBytes + (1 << 20)]];
        using HttpContent content = saysItsSize ? new ByteArrayContent(large) : new StreamContent(new Unmeasured(large));
        using var answer = await lead.UploadAsync(path, "inlezen", "Bestand", content, "groot.json");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("te groot", await lead.ReadAsync(answer.Headers.Location!.OriginalString), StringComparison.Ordinal);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task Without_a_file_the_page_asks_for_one()
    {
        using var lead = new FormBrowser(app.Address);
        Assert.Contains("Kies eerst een bestand.", await lead.SendAsync(Path, "inlezen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_sit_at_the_computer_has_no_form_and_cannot_send_one()
    {
        using var elsewhere = new FormBrowser(app.Address, fromElsewhere: true);
        using var page = await elsewhere.GetAsync(Path);
        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.DoesNotContain("type=\"file\"", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        // Not even with the token of a form that they do have.
        var before = await RowsAsync();
        using var client = app.Browser();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.168.1.20");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("inlezen"), "_handler" },
            { new ByteArrayContent(Good), "Bestand", "gesprek.json" },
        };
        using var answer = await client.PostAsync(Path, form, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task The_file_of_a_talk_is_for_who_may_read_its_report()
    {
        using var lead = new FormBrowser(app.Address);
        using var elsewhere = new FormBrowser(app.Address, fromElsewhere: true);
        var id = (await SendAsync(lead, Good))["/regie/".Length..];
        Assert.Equal("200", await lead.WhereAsync($"/verslag/{id}.json"));
        Assert.Equal("404", await elsewhere.WhereAsync($"/verslag/{id}.json"));
        using var example = await elsewhere.GetAsync($"/verslag/{ExampleVoorbeeld.SessionId}.json");
        Assert.Equal(("application/json", "no-store"), (example.Content.Headers.ContentType?.MediaType, example.Headers.CacheControl?.ToString()));
        Assert.EndsWith(".json", example.Content.Headers.ContentDisposition?.FileName?.Trim('"'), StringComparison.Ordinal);
        Assert.Contains(
            $"/verslag/{ExampleVoorbeeld.SessionId}.json",
            await elsewhere.ReadAsync($"/verslag/{ExampleVoorbeeld.SessionId}"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task With_accounts_the_talk_is_of_who_took_it_in()
    {
        using var stage = new AccountsStage();
        var anna = await stage.AnnaAsync();
        var rosa = await stage.ColleagueAsync("rosa@lindehof.example");
        var id = Guid.Parse((await SendAsync(rosa, Good))["/regie/".Length..]);
        Assert.Equal(TalkRole.Owner, await stage.Rights.RoleAsync((await stage.AccountAsync("rosa@lindehof.example"))!.Id, id));
        Assert.Equal("200", await rosa.WhereAsync($"/verslag/{id}.json"));
        Assert.Equal("404", await anna.WhereAsync($"/verslag/{id}.json"));
        Assert.StartsWith("/aanmelden", await stage.Somebody().WhereAsync(Path), StringComparison.Ordinal);
    }

    private static async Task<string> SendAsync(FormBrowser browser, byte[] file)
    {
        using var content = new ByteArrayContent(file);
        using var answer = await browser.UploadAsync(Path, "inlezen", "Bestand", content, "gesprek.json");
        return answer.Headers.Location?.OriginalString ?? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task<byte[]> FileAsync(FormBrowser browser, Guid id)
    {
        using var answer = await browser.GetAsync($"/verslag/{id}.json");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(Cancel);
    }

    private static byte[] Change(string from, string to) => System.Text.Encoding.UTF8.GetBytes(Files.Text(Good).Replace(from, to, StringComparison.Ordinal));

    /// <summary>How many rows each table has.</summary>
    private async Task<string> RowsAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={System.IO.Path.Combine(app.DataFolder, "test.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name";
        var tables = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync(Cancel))
        {
            while (await reader.ReadAsync(Cancel))
            {
                tables.Add(reader.GetString(0));
            }
        }

        command.CommandText = string.Join(" union all ", tables.Select(table => $"select '{table} ' || count(*) from \"{table}\""));
        var counts = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(Cancel);
        while (await rows.ReadAsync(Cancel))
        {
            counts.Add(rows.GetString(0));
        }

        Assert.Contains(counts, count => count.StartsWith("ShownMoves", StringComparison.Ordinal));
        return string.Join('\n', counts);
    }

    /// <summary>Bytes that come without saying how many there are.</summary>
    private sealed class Unmeasured(byte[] bytes) : Stream
    {
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Math.Min(count, bytes.Length - _at);
            Array.Copy(bytes, _at, buffer, offset, read);
            _at += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
