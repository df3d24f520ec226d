using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeBasis.Web.Hosting.Storage.Migrations
{
    /// <inheritdoc />
    public partial class WhoseInfluence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "HopeId",
                table: "Steps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Whose",
                table: "Steps",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "HopeId",
                table: "Steps");

            migrationBuilder.DropColumn(
                name: "Whose",
                table: "Steps");
        }
    }
}
