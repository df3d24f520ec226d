using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeBasis.Web.Hosting.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Theory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Because",
                table: "Contributions",
                type: "TEXT",
                maxLength: 90,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "If",
                table: "Contributions",
                type: "TEXT",
                maxLength: 90,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Level",
                table: "Contributions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Provided",
                table: "Contributions",
                type: "TEXT",
                maxLength: 90,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Then",
                table: "Contributions",
                type: "TEXT",
                maxLength: 90,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Because",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "If",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "Provided",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "Then",
                table: "Contributions");
        }
    }
}
